using System.Collections.Immutable;
using System.Text;
using Sora.Bitext.Blocks;

namespace Sora.Theme.Markup;

/// <summary>The ids by which an article's notes and the references to them find each other: `zh-note-1`, `zh-ref-1`.</summary>
sealed class NoteLinks
{
    readonly string _language;
    readonly Words _words;
    readonly HashSet<string> _references = [];
    readonly Dictionary<int, (Block First, Block Last)> _ends = [];

    public NoteLinks(Article article)
    {
        _language = article.Language.Primary;
        _words = Words.In(article.Language);
        foreach (var block in article.Blocks)
        {
            if (block.Note is { Number: var number } && block.Kind != BlockKind.Rule)
                _ends[number] = (_ends.TryGetValue(number, out var ends) ? ends.First : block, block);
        }

        if (_ends.Count > 0)
        {
            foreach (var block in article.Blocks)
                Collect(block.Sentences, block.Frame);
        }
    }

    /// <summary>Appends a note's id, if this is its first block.</summary>
    public void AppendTarget(StringBuilder html, Block block)
    {
        if (block.Note is { Number: var number } && ReferenceEquals(block, _ends[number].First))
            html.Append("<span class=\"anchor\" id=\"").Append(_language).Append("-note-").Append(number).Append("\"></span>");
    }

    /// <summary>Appends the way back, if this is a note's last block and the text refers to it.</summary>
    public void AppendBacklink(StringBuilder html, Block block)
    {
        if (block.Note is not { Number: var number } || !ReferenceEquals(block, _ends[number].Last))
            return;
        var reference = $"{_language}-ref-{number}";
        if (_references.Contains(reference))
        {
            html.Append(" <span class=\"extra\"><a href=\"#").Append(reference).Append("\" role=\"doc-backlink\" aria-label=\"")
                .Append(_words.BackToText).Append("\">↩</a></span>");
        }
    }

    void Collect(ImmutableArray<Sentence> sentences, ImmutableArray<string> frame)
    {
        foreach (var sentence in sentences)
        {
            if (!ReferenceEquals(sentence.Html, sentence.Text))
                Collect(sentence.Html);
        }

        foreach (var piece in frame)
        {
            if (piece.Length > 1)
                Collect(piece);
        }
    }

    void Collect(string html)
    {
        var start = $"id=\"{_language}-ref-";
        for (var at = html.IndexOf(start, StringComparison.Ordinal); at >= 0; at = html.IndexOf(start, at + 1, StringComparison.Ordinal))
        {
            var end = html.IndexOf('"', at + start.Length);
            _references.Add(html[(at + 4)..end]);
        }
    }
}
