using System.Text;

namespace Sora.Site.Write;

/// <summary>A file in `input/` that is written whole or not at all, whatever happens to the program or the disk.</summary>
static class WholeFile
{
    public static void Replace(string path, string text) => Replace(path, Encoding.UTF8.GetBytes(text));

    public static void Replace(string path, ReadOnlySpan<byte> content)
    {
        var waiting = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.new");
        File.Delete(waiting);   // what an earlier try left; and a link that lies there must not be written through
        try
        {
            using (var file = new FileStream(waiting, FileMode.CreateNew, FileAccess.Write))
                file.Write(content);
            File.Move(waiting, path, overwrite: true);
        }
        finally
        {
            File.Delete(waiting);
        }
    }
}
