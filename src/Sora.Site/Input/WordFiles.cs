using System.Collections.Immutable;
using System.IO.Compression;
using Sora.Bitext;
using Sora.Bitext.Lexicon;

namespace Sora.Site.Input;

/// <summary>What the publisher knows of words: `input/glossary.yml`, and the dictionary that `input/site.yml` names.</summary>
static class WordFiles
{
    public const string GlossaryName = "glossary.yml";

    /// <summary>A dictionary, unpacked, is smaller than this.</summary>
    const int MaxBytes = 64 << 20;

    public static (KnownWords Words, ImmutableArray<Diagnostic> Findings) Read(string input, SiteSettings settings)
    {
        var (glossary, glossaryFindings) = ReadGlossary(Path.Combine(input, GlossaryName));
        var (dictionary, finding) = settings.Dictionary is { } file ? ReadDictionary(input, file, settings.Places["dictionary"]) : (null, null);
        return (new(glossary, dictionary), finding is null ? glossaryFindings : glossaryFindings.Add(finding));
    }

    /// <summary>A term a key; its value is a rendering or a list of them.</summary>
    static (Glossary? Glossary, ImmutableArray<Diagnostic> Findings) ReadGlossary(string path)
    {
        if (!File.Exists(path))
            return (null, []);
        var name = InputFolder.Shown(path);
        var (text, broken) = TextFile.Read(path, name);
        var map = YamlMap.Parse(name, text ?? "", firstLine: 1, known: null);
        ImmutableArray<GlossaryEntry> entries = [.. map.Keys.Select(term => new GlossaryEntry(term, map.Texts(term))).Where(entry => !entry.Renderings.IsEmpty)];
        return (new(entries), broken is null ? map.Findings() : map.Findings().Insert(0, broken));
    }

    static (Cedict? Dictionary, Diagnostic? Finding) ReadDictionary(string input, string file, SourceLine named)
    {
        var path = Path.Combine(input, file);
        var where = new SourceLine(InputFolder.Shown(path));
        if (!File.Exists(path))
            return (null, Findings.DictionaryMissing(named, file));
        if (ReadBytes(path) is not { } bytes || Cedict.Read(bytes) is not { Count: > 0 } dictionary)
            return (null, Findings.DictionaryNotReadable(where));
        var (lines, first) = dictionary.Malformed;
        return (dictionary, lines == 0 ? null : Findings.DictionaryLinesLeftOut(where with { Line = first }, lines));
    }

    /// <summary>The file's bytes, unpacked if it is packed; null where it is broken or too long.</summary>
    static byte[]? ReadBytes(string path)
    {
        using var file = File.OpenRead(path);
        var packed = file.ReadByte() == 0x1F && file.ReadByte() == 0x8B;
        file.Position = 0;
        using var text = new MemoryStream();
        using Stream unpacked = packed ? new GZipStream(file, CompressionMode.Decompress, leaveOpen: true) : file;
        try
        {
            var buffer = new byte[1 << 16];
            for (int read; (read = unpacked.Read(buffer)) > 0 && text.Length <= MaxBytes;)
                text.Write(buffer, 0, read);
        }
        catch (InvalidDataException)
        {
            return null;
        }
        return text.Length > MaxBytes ? null : text.ToArray();
    }
}
