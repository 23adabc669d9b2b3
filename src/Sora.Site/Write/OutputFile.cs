using System.Text;
using Sora.Site.Pages;

namespace Sora.Site.Write;

/// <summary>A file of the site: where it goes, and its bytes, made when they are asked for.</summary>
sealed record OutputFile(UrlPath Path, Func<ReadOnlyMemory<byte>> Content)
{
    public static OutputFile Text(UrlPath path, Func<string> render) => new(path, () => Encoding.UTF8.GetBytes(render()));
}
