using System.Collections.Immutable;
using Sora.Bitext.Characters;

namespace Sora.Bitext.Blocks;

/// <summary>A paragraph while a reader writes it: its text, its markup, and the links and images that it carries.</summary>
sealed class InlineWriter(ReadingBuilder reading)
{
    readonly InlineText _text = new();
    readonly List<string> _open = [];
    ImmutableArray<Reference>.Builder? _references;
    bool _hasImage;
    bool _hasNote;

    /// <summary>Nothing that a page would show.</summary>
    public bool IsEmpty => _text.IsEmpty;

    public bool HasImage => _hasImage;

    public bool HasNote => _hasNote;

    public ImmutableArray<Reference> References => _references?.ToImmutable() ?? [];

    /// <summary>How many elements are open.</summary>
    public int Depth => _open.Count;

    public void Append(ReadOnlySpan<char> text) => _text.Append(text);

    /// <summary>A line end of the source file.</summary>
    public void LineEnd() => _text.Append("\n");

    public void LineBreak()
    {
        _text.Insert("<br>");
        _text.Append("\n");
    }

    public void Insert(string html) => _text.Insert(html);

    /// <remarks>A part of a ruby ends the part before it, as in browsers.</remarks>
    /// <param name="attributes">As <see cref="Attribute"/> writes them.</param>
    public void Open(string element, string attributes = "")
    {
        if (IsRubyPart(element) && _open.Count > 0 && IsRubyPart(_open[^1]))
            CloseTo(_open.Count - 1);
        _text.Open($"<{element}{attributes}>", $"</{element}>");
        _open.Add(element);
    }

    /// <summary>Closes elements until so many are open.</summary>
    public void CloseTo(int depth)
    {
        for (; _open.Count > depth; _open.RemoveAt(_open.Count - 1))
            _text.Close();
    }

    /// <summary>Closes the innermost such element, and those that were left open in it; none below a depth.</summary>
    public void Close(string element, int depth)
    {
        var innermost = _open.LastIndexOf(element);
        if (innermost >= depth)
            CloseTo(innermost);
    }

    /// <summary>Opens a link, or does nothing where the address may not be linked; a link in a link is not one.</summary>
    public void OpenLink(string target, string? title, SourceLine where)
    {
        if (target.Length == 0 || _open.Contains("a"))
            return;
        if (LinkPolicy.Shown(target, LinkPolicy.LinkSchemes) is not { } address)
        {
            reading.Report(Findings.AddressRefused(where, target));
            return;
        }

        Refer(new(target, IsImage: false, where));
        Open("a", Attribute("href", address) + Title(title));
    }

    /// <summary>An image, or its alternative text where the image may not be shown.</summary>
    public void Image(string target, string alt, string? title, SourceLine where)
    {
        if (LinkPolicy.Shown(target, LinkPolicy.ImageSchemes) is not { } address)
        {
            if (target.Length > 0)
                reading.Report(Findings.AddressRefused(where, target));
            Append(alt);
            return;
        }

        Refer(new(target, IsImage: true, where));
        _hasImage = true;
        var loading = reading.BeginImage() ? "" : " loading=\"lazy\"";   // the first may be in sight at once
        _text.Insert($"<img{Attribute("src", address)}{Attribute("alt", PrintableText.Of(alt))}{Title(title)}{Size(target)}{loading} decoding=\"async\">");
    }

    /// <summary>With it a browser leaves room for the image before it has come.</summary>
    string Size(string target) =>
        reading.Source.SizeOf(target) is { } size ? FormattableString.Invariant($" width=\"{size.Width}\" height=\"{size.Height}\"") : "";

    /// <summary>The raised number that leads to a note.</summary>
    /// <param name="occurrence">Counts the places that refer to the same note, from 1.</param>
    public void Note(int number, int occurrence)
    {
        var language = reading.Source.Language.Primary;
        var again = occurrence == 1 ? "" : FormattableString.Invariant($"-{occurrence}");
        _hasNote = true;
        var id = FormattableString.Invariant($"class=\"noteref\" id=\"{language}-ref-{number}{again}\"");
        _text.Insert(_open.Contains("a") // a link in a link is not one
            ? FormattableString.Invariant($"<span {id}>{number}</span>")
            : FormattableString.Invariant($"<a {id} href=\"#{language}-note-{number}\" role=\"doc-noteref\">{number}</a>"));
    }

    /// <summary>The sentences. Nothing can be written afterwards.</summary>
    public (ImmutableArray<Sentence> Sentences, ImmutableArray<string> Frame) Slice() => _text.Slice(reading.Source.Language);

    /// <summary>All of it as one sentence, or null and the markup alone where there is no text.</summary>
    public (Sentence? Sentence, string Markup) Whole()
    {
        var (sentences, frame) = Slice();
        if (sentences.IsEmpty)
            return (null, string.Concat(frame));
        if (sentences.Length == 1)
            return (sentences[0], "");
        var text = string.Concat(sentences.Select((sentence, i) => (i == 0 ? "" : frame[i]) + sentence.Text));
        var html = string.Concat(sentences.Select((sentence, i) => (i == 0 ? "" : frame[i]) + sentence.Html));
        return (new(text, html == text ? text : html), "");
    }

    /// <summary>` name="value"`, escaped. A value that is not an address must be <see cref="PrintableText"/>.</summary>
    public static string Attribute(string name, string value) =>
        $" {name}=\"{InlineText.Escape(value).Replace("\"", "&quot;", StringComparison.Ordinal)}\"";

    static bool IsRubyPart(string element) => element is "rb" or "rt" or "rp";

    static string Title(string? title) => title is null or "" ? "" : Attribute("title", PrintableText.Of(title));

    void Refer(Reference reference) => (_references ??= ImmutableArray.CreateBuilder<Reference>()).Add(reference);
}
