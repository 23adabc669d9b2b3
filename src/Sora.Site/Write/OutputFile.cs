using System.Text;
using Sora.Site.Pages;

namespace Sora.Site.Write;

/// <summary>A file of the site: where it goes, and what writes its bytes when they are asked for.</summary>
sealed record OutputFile(UrlPath Path, Action<Stream> WriteTo)
{
    /// <summary>Another content would have another name: where the last build wrote the file, its bytes are not asked for again.</summary>
    public bool IsNamedByContent { get; init; }

    /// <summary>A page of our own making, whose links are checked.</summary>
    public bool IsPage { get; init; }

    /// <summary>A file of our own making that names addresses of the site to programs, and these are checked.</summary>
    public bool IsList { get; init; }

    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static OutputFile Text(UrlPath path, Action<TextWriter> write) => new(path, stream =>
    {
        using var text = new StreamWriter(stream, Utf8, leaveOpen: true) { NewLine = "\n" };
        write(text);
    });

    public static OutputFile Page(UrlPath path, Action<TextWriter> write) => Text(path, write) with { IsPage = true };
}
