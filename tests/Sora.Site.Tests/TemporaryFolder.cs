namespace Sora.Site.Tests;

/// <summary>A folder that is gone after the test.</summary>
sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("sora-").FullName;

    /// <summary>A folder that is gone after all tests.</summary>
    public static string UntilTheEnd()
    {
        var folder = new TemporaryFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        return folder.Path;
    }

    /// <summary>Every file below it, hidden ones too: its path with forward slashes, and its bytes.</summary>
    public SortedDictionary<string, byte[]> Files() => new(
        Directory.EnumerateFiles(Path, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .Select(static file => (Name: file, Bytes: Read(file)))
            .Where(static file => file.Bytes is not null)
            .ToDictionary(file => System.IO.Path.GetRelativePath(Path, file.Name).Replace('\\', '/'), static file => file.Bytes!),
        StringComparer.Ordinal);

    /// <summary>Null for the lock of a build that is under way; what one has left behind is a file like others.</summary>
    static byte[]? Read(string file)
    {
        try
        {
            return File.ReadAllBytes(file);
        }
        catch (IOException) when (System.IO.Path.GetFileName(file) == Site.Write.OutputLock.FileName)
        {
            return null;
        }
    }

    public void Write(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    /// <summary>As editors save: whole at once, so that nobody reads the half of it.</summary>
    public void Replace(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        var waiting = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(path)!, $".{System.IO.Path.GetFileName(path)}.new");
        File.WriteAllText(waiting, text);
        File.Move(waiting, path, overwrite: true);
    }

    /// <summary>Copies a folder to a place below it; where there is none, nothing.</summary>
    public void Copy(string folder, string name)
    {
        if (!Directory.Exists(folder))
            return;
        Directory.CreateDirectory(System.IO.Path.Combine(Path, name));
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var place = System.IO.Path.Combine(Path, name, System.IO.Path.GetRelativePath(folder, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(place)!);
            File.Copy(file, place);
        }
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
