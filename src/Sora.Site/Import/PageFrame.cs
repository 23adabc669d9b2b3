using Sora.Bitext.Blocks;

namespace Sora.Site.Import;

/// <summary>Takes off what stands around an article on its page, and keeps what the bylines among it say.</summary>
sealed class PageFrame
{
    /// <summary>In columns, of a title.</summary>
    const int LongestTitle = 120;

    readonly List<Decision> _decisions = [];
    readonly Dictionary<BylineFact, (string Value, Decision Decision)> _said = [];
    readonly ArticleFacts _facts;

    PageFrame(ArticleFacts facts) => _facts = facts;

    public static (List<PageBlock> Body, ArticleFacts Facts, List<Decision> Decisions) TakeOff(SavedPage page)
    {
        var frame = new PageFrame(page.Facts);
        var blocks = page.Blocks.ToList();
        var start = frame.Head(blocks, page.Facts.Title);
        var end = frame.Foot(blocks, start);
        return (blocks.GetRange(start, end - start), frame.Facts(), frame._decisions);
    }

    /// <param name="title">Where the page itself says it.</param>
    /// <returns>Where the text begins.</returns>
    int Head(List<PageBlock> blocks, string? title)
    {
        var at = 0;
        for (; at < blocks.Count; at++)
        {
            var block = blocks[at];
            if (Chrome.IsAbove(block.Text))
                Decide(block, $"left out {ImportedText.Shown(block.Text)}");
            else if (Byline.TryRead(block.Text) is { } facts)
                Take(block, facts);
            else if (title is not null && block.Text == title)
                Decide(block, "left out, the title again");
            else if (title is null && IsTitle(block))
                Take(block, [(BylineFact.Title, title = block.Text)]);
            else
                break;
        }
        return at;
    }

    /// <returns>Where the text ends.</returns>
    int Foot(List<PageBlock> blocks, int start)
    {
        var end = blocks.FindIndex(start + ((blocks.Count - start) / 2), static block => Chrome.IsListOfOthers(block.Text));
        if (end >= 0)
            Decide(blocks[end], $"left out from {ImportedText.Shown(blocks[end].Text)} on");
        else
            end = blocks.Count;
        for (; end > start; end--)
        {
            var block = blocks[end - 1];
            if (Chrome.IsBelow(block.Text) || block.IsButtons)
                Decide(block, $"left out {ImportedText.Shown(block.Text)}");
            else if (Byline.TryRead(block.Text) is { } facts)
                Take(block, facts);
            else
                break;
        }
        return end;
    }

    static bool IsTitle(PageBlock block) =>
        block.Kind == BlockKind.Heading
        || (block.IsPlain && block.IsOneLine && Line.Width(block.Text) <= LongestTitle && (!Line.EndsSentence(block.Text) || Line.EndsAsQuestion(block.Text)) && !Line.GoesOn(block.Text));

    /// <summary>Where two lines say it, the page's comes first and the article's own behind it: the later counts.</summary>
    void Take(PageBlock block, IEnumerable<(BylineFact Fact, string Value)> facts)
    {
        foreach (var (fact, value) in facts)
        {
            if (fact == BylineFact.Title && _said.TryGetValue(fact, out var title))
            {
                if (title.Value != value)
                    Decide(block, $"original title {ImportedText.Shown(value)} left out");
                continue;
            }
            if (fact == BylineFact.Other)
            {
                Decide(block, $"left out {ImportedText.Shown(value)}");
                continue;
            }
            var isOther = _said.TryGetValue(fact, out var earlier) && earlier.Value != value;
            if (isOther)
                _decisions.Remove(earlier.Decision);
            var decision = new Decision(block.Line, $"{Name(fact)} {ImportedText.Shown(value)}{(isOther ? $" (line {earlier.Decision.Line} says {ImportedText.Shown(earlier.Value)})" : "")}");
            _said[fact] = (value, decision);
            _decisions.Add(decision);
        }
    }

    void Decide(PageBlock block, string words) => _decisions.Add(new(block.Line, words));

    ArticleFacts Facts() => _facts with
    {
        Title = Said(BylineFact.Title) ?? _facts.Title,
        Author = Said(BylineFact.Author) ?? _facts.Author,
        Translator = Said(BylineFact.Translator) ?? _facts.Translator,
        Date = Said(BylineFact.Date) is { } date ? WrittenDate.TryRead(date) ?? _facts.Date : _facts.Date,
        Source = Said(BylineFact.Source) ?? _facts.Source,
    };

    string? Said(BylineFact fact) => _said.TryGetValue(fact, out var said) ? said.Value : null;

    static string Name(BylineFact fact) => fact switch
    {
        BylineFact.Author => "author",
        BylineFact.Translator => "translator",
        BylineFact.Date => "date",
        BylineFact.Source => "source",
        _ => "title",
    };
}
