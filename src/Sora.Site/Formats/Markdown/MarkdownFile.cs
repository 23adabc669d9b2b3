using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs;
using Sora.Site.Formats.Quotes;
using Sora.Site.Input;
using Sora.Site.Pages;
using Sora.Theme.Markup;
using Sora.Theme.Pages;

namespace Sora.Site.Formats.Markdown;

/// <summary>An article as Markdown (CommonMark), pair by pair: each block of the source, and then of the translation.</summary>
sealed class MarkdownFile
{
    readonly TextWriter _markdown;
    readonly ArticleAddresses _addresses;
    readonly MarkdownNesting _nesting = new();
    readonly HashSet<Container> _notes = new(ReferenceEqualityComparer.Instance);

    MarkdownFile(TextWriter markdown, ArticleAddresses addresses) => (_markdown, _addresses) = (markdown, addresses);

    public static void Write(TextWriter markdown, SiteSettings settings, ArticleModel article, PortablePage portable) =>
        new MarkdownFile(markdown, new(article, settings.BaseUrl)).Write(portable.Page);

    void Write(ArticlePage page)
    {
        var text = page.Text;
        _markdown.Write($"# {MarkdownQuote.Escaped(page.Shell.Title.Trim())}\n");
        foreach (var isTarget in new[] { false, true })
        {
            _markdown.Write('\n');
            foreach (var fact in Fact.Imprint(page, isTarget).Skip(1))   // the title stands above
                _markdown.Write($"- {fact.Label}: {Inline(fact.Html)}\n");
        }
        foreach (var pair in text.Pairs)
        {
            if (pair != text.Pairs[0] || !ArticleBody.IsTitle(pair, text))
                Write(pair);
        }
    }

    void Write(Pair pair)
    {
        foreach (var block in pair.Source)
            Write(block, block.Path);
        if (pair.Kind == BlockKind.Rule && !pair.Source.IsEmpty)
            return;
        foreach (var block in pair.Target)
            Write(block, PlaceOf(block, pair.Source));
    }

    /// <summary>A translation goes on in the item or quotation of what it translates, if it stands in the like.</summary>
    static ImmutableArray<Container> PlaceOf(Block target, ImmutableArray<Block> sources) =>
        sources is [.., var last] && last.Path.Select(static container => container.Kind).SequenceEqual(target.Path.Select(static container => container.Kind))
            ? last.Path
            : [.. target.Path.Select(static container => container with { Index = ~container.Index })];

    void Write(Block block, ImmutableArray<Container> path)
    {
        var content = ContentOf(block);
        if (content.Length == 0)
            return;
        content = MarkOf(block) + content;
        var (between, first, others) = _nesting.MoveTo(path);
        _markdown.Write(between + "\n");
        var prefix = first;
        foreach (var line in content.Split('\n'))
        {
            _markdown.Write((prefix + line).TrimEnd(' ') + "\n");
            prefix = others;
        }
    }

    string ContentOf(Block block) => block.Kind switch
    {
        BlockKind.Rule => "***",
        BlockKind.Heading => $"{new string('#', int.Clamp(block.Level, 1, 6))} {Inline(HtmlOf(block)).Replace("\\\n", " ", StringComparison.Ordinal)}",
        BlockKind.Code => MarkdownFence.Around(string.Concat(block.Sentences.Select(static sentence => sentence.Text))),
        BlockKind.Table => Table(block),
        _ => Inline(HtmlOf(block)),
    };

    /// <summary>The number of the note that begins here, and before each of its paragraphs.</summary>
    string MarkOf(Block block)
    {
        if (block.Kind == BlockKind.Rule || block.Note is not { } note || (!_notes.Add(note) && block.Kind != BlockKind.Footnote))
            return "";
        var isLine = block.Kind is BlockKind.Footnote or BlockKind.Paragraph or BlockKind.Quote or BlockKind.ListItem;
        return string.Create(CultureInfo.InvariantCulture, $"\\[{note.Number}\\]{(isLine ? " " : "\n\n")}");
    }

    string Inline(string html) => MarkdownInline.Of(html, _addresses);

    static string HtmlOf(Block block) => string.Concat(block.Frame.Zip([.. block.Sentences.Select(static sentence => sentence.Html), ""], string.Concat));

    /// <summary>As HTML, which Markdown lets through: its own tables hold less.</summary>
    string Table(Block block)
    {
        var html = new StringBuilder();
        new PortableMarkup(html, new(_addresses.Absolute, _addresses.Absolute, static (name, value) => name is "colspan" or "rowspan" ? $" {name}=\"{value}\"" : null))
            .Append(HtmlOf(block).ReplaceLineEndings(" "));
        return html.ToString();
    }
}
