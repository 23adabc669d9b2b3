using System.Collections.Immutable;
using System.Text;
using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs;

namespace Sora.Site.Formats.Quotes;

/// <summary>Fragments with which a browser lights up a sentence on an article's page: `p7f3qd8:~:text=…`. Where the words have gone, the id still leads there.</summary>
/// <remarks>A browser takes the first place that matches, whole words only and in one block. So a fragment is one whole sentence that stands on the page once.</remarks>
sealed class TextMarks
{
    /// <summary>A shorter one could stand among the words of the interface.</summary>
    const int Shortest = 6;

    /// <summary>Each Hanzi takes nine characters of an address.</summary>
    const int Longest = 160;

    static readonly string[] Breaks = ["<sup", "<sub", "<ruby", "<br", "<img", "noteref"];

    readonly string _page;

    TextMarks(string page) => _page = page;

    public static TextMarks Of(ParallelText text)
    {
        var page = new StringBuilder();
        foreach (var article in new[] { text.Source, text.Target })
        {
            foreach (var said in new[] { article.Facts.Title, article.Facts.Author, article.Facts.Translator, article.Facts.Source, article.Facts.Licence })
                AppendLetters(page, said ?? "").Append('\n');
            page.AppendJoin("", article.Facts.Tags.Select(static tag => AppendLetters(new(), tag).Append('\n')));
            foreach (var block in article.Blocks)
            {
                foreach (var sentence in block.Sentences)
                    AppendLetters(page, sentence.Text);
                page.Append('\n');
            }
        }
        return new(page.ToString());
    }

    /// <summary>Null where no sentence of the passage will do. Headings stand in the contents too.</summary>
    public string? Of(PairId id, ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block.Kind is BlockKind.Heading or BlockKind.Code or BlockKind.Table or BlockKind.Figure)
                continue;
            foreach (var sentence in block.Sentences)
            {
                if (IsOfOnePiece(sentence) && StandsOnce(sentence))
                    return $"{id}:~:text={Uri.EscapeDataString(sentence.Text.Trim()).Replace("-", "%2D", StringComparison.Ordinal)}";
            }
        }
        return null;
    }

    /// <summary>A note's mark, a reading over a character or a break inside would keep a browser from finding it.</summary>
    static bool IsOfOnePiece(Sentence sentence) =>
        sentence.Text.Length <= Longest
        && !sentence.Text.Contains("://", StringComparison.Ordinal)
        && (ReferenceEquals(sentence.Html, sentence.Text)
            || !Breaks.Any(mark => sentence.Html.Contains(mark, StringComparison.Ordinal)));

    bool StandsOnce(Sentence sentence)
    {
        var letters = AppendLetters(new(), sentence.Text).ToString();
        var first = _page.IndexOf(letters, StringComparison.Ordinal);
        return letters.Length >= Shortest && first == _page.LastIndexOf(letters, StringComparison.Ordinal);
    }

    /// <summary>Letters and digits alone, in capitals: browsers see no difference in more than this.</summary>
    static StringBuilder AppendLetters(StringBuilder letters, string text)
    {
        foreach (var character in text)
        {
            var narrow = character is >= '！' and <= '～' ? (char)(character - '！' + '!') : character;
            if (char.IsLetterOrDigit(narrow) || char.IsSurrogate(narrow))
                letters.Append(char.ToUpperInvariant(narrow));
        }
        return letters;
    }
}
