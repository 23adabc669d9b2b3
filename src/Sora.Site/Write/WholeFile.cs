namespace Sora.Site.Write;

/// <summary>A file in `input/` that is written whole or not at all, whatever happens to the program or the disk.</summary>
static class WholeFile
{
    public static void Replace(string path, string text)
    {
        var waiting = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.new");
        try
        {
            File.WriteAllText(waiting, text);
            File.Move(waiting, path, overwrite: true);
        }
        finally
        {
            File.Delete(waiting);
        }
    }
}
