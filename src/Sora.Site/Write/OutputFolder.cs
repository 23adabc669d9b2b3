using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using Sora.Bitext;
using Sora.Site.Input;
using Sora.Site.Links;
using Sora.Site.Pages;

namespace Sora.Site.Write;

/// <summary>What a build did to the output folder.</summary>
sealed record WriteSummary(int Files, int Written, int Removed);

/// <summary>
/// The folder that is uploaded. Changed files wait in a staging folder inside it until the whole build has
/// succeeded; a list of what the last build wrote tells which files may be replaced or removed, and nothing else is touched.
/// </summary>
sealed class OutputFolder : IDisposable
{
    const string ListName = ".sora-files";
    const string StagingName = ".sora-staging";

    static readonly TimeSpan PatienceWithOthers = TimeSpan.FromMinutes(1);

    readonly string _folder;
    readonly string _staging;
    readonly bool _existed;
    readonly OutputLock _lock;
    readonly HashSet<string> _before;
    readonly Lazy<ILookup<string, string>> _below;
    readonly ConcurrentDictionary<string, bool> _staged = new(StringComparer.Ordinal);
    readonly ConcurrentBag<MemoryStream> _buffers = [];
    readonly ConcurrentBag<string> _inTheWay = [];

    OutputFolder(string folder, bool existed, TimeSpan patience)
    {
        (_folder, _existed, _staging) = (folder, existed, Path.Combine(folder, StagingName));
        _lock = OutputLock.Take(folder, patience);
        try
        {
            _before = new(Names(folder), StringComparer.Ordinal);
            if (Directory.Exists(_staging))
                Directory.Delete(_staging, recursive: true);
            Directory.CreateDirectory(_staging);
        }
        catch
        {
            _lock.Dispose();
            throw;
        }
        _below = new(() => _before.ToLookup(static name => name[..Math.Max(0, name.IndexOf('/', StringComparison.Ordinal))], StringComparer.Ordinal));
    }

    /// <summary>Null with a finding where the folder holds something that no build wrote, or another build keeps it. One that is under way is waited for.</summary>
    public static (OutputFolder? Folder, ImmutableArray<Diagnostic> Findings) Open(string folder, string input, TimeSpan? patience = null)
    {
        var (full, source) = (FolderBounds.Full(folder), FolderBounds.Full(input));
        if (full == source || FolderBounds.IsBelow(source, full) || FolderBounds.IsBelow(full, source))
            return (null, [Findings.OutputOverlapsInput(new(InputFolder.Shown(folder)))]);
        var list = Path.Combine(full, ListName);
        var existed = Directory.Exists(full);
        var isOurs = File.Exists(list) || !existed || Directory.EnumerateFileSystemEntries(full).All(entry => Path.GetFileName(entry) is StagingName or OutputLock.FileName);
        if (!isOurs || File.Exists(full))
            return (null, [Findings.OutputNotOurs(new(InputFolder.Shown(folder)))]);
        Directory.CreateDirectory(full);
        try
        {
            return (new(full, existed, patience ?? PatienceWithOthers), []);
        }
        catch (TimeoutException)
        {
            return (null, [Findings.OutputInUse(new(InputFolder.Shown(folder)))]);
        }
    }

    /// <summary>Whether the last build had any.</summary>
    public bool HasArticles => _before.Any(static name => name.EndsWith("/pairs.json", StringComparison.Ordinal));

    /// <summary>What the last build has put into a folder: paths in it, with forward slashes.</summary>
    public static IEnumerable<string> Names(string folder) =>
        Path.Combine(folder, ListName) is var list && File.Exists(list) ? File.ReadAllLines(list).Where(IsPlain) : [];

    /// <summary>When a build, of whichever program, has last changed anything there.</summary>
    public static DateTime LastChange(string folder) => File.GetLastWriteTimeUtc(Path.Combine(folder, ListName));

    /// <summary>Takes a file of the new site; safe to call from several threads, once for each path. Tells whether it changes anything.</summary>
    /// <param name="links">Is told of the file, and what links a page has; null where nobody asks.</param>
    public bool Stage(OutputFile file, SiteLinks? links = null)
    {
        var name = file.Path.OutputFile;
        if (!file.IsPage)
            links?.AddFile(name);
        if (file.IsNamedByContent && IsThere(name))
            return _staged[name] = false;

        // A page is too large to be allocated anew each time: its memory is used for the next.
        var buffer = _buffers.TryTake(out var free) ? free : new MemoryStream();
        buffer.SetLength(0);
        file.WriteTo(buffer);
        var content = buffer.GetBuffer().AsSpan(0, (int)buffer.Length);
        if (file.IsPage)
            links?.AddPage(name, content);
        if (file.IsList)
            links?.AddList(name, content);

        var changed = !_existed || IsNew(name) || !IsSame(Path.Combine(_folder, name), content);
        _staged[name] = changed;
        if (changed)
            WriteNew(Path.Combine(_staging, name), content);
        _buffers.Add(buffer);
        return changed;
    }

    /// <summary>Whether the last build did not have the file. One of that name is somebody else's then, or its name differs in letters that the disk takes for the same.</summary>
    bool IsNew(string name)
    {
        if (_before.Contains(name) || !File.Exists(Path.Combine(_folder, name)))
            return !_before.Contains(name);
        if (!_before.Contains(name, StringComparer.OrdinalIgnoreCase))
            _inTheWay.Add(name);
        return true;
    }

    /// <summary>Files of somebody else that publishing would overwrite.</summary>
    public IEnumerable<Diagnostic> InTheWay() =>
        _inTheWay.Order(StringComparer.Ordinal).Select(name => Findings.OutputFileNotOurs(new(InputFolder.Shown(Path.Combine(_folder, name)))));

    /// <summary>What the last build has put there; nothing where it has not, or where somebody has taken it away.</summary>
    public ReadOnlySpan<byte> Published(UrlPath path) => IsThere(path) ? File.ReadAllBytes(Path.Combine(_folder, path.OutputFile)) : [];

    /// <summary>Where that lies, as it is told.</summary>
    public string Shown(UrlPath path) => InputFolder.Shown(Path.Combine(_folder, path.OutputFile));

    /// <summary>The bytes of a file that was staged.</summary>
    public byte[] Read(string name) => File.ReadAllBytes(Path.Combine(_staged[name] ? _staging : _folder, name));

    /// <summary>Takes over what the last build has put below a folder, such as `essay`; false where some of it, or all, is gone.</summary>
    public bool Keep(string folder)
    {
        var names = _below.Value[folder];
        if (!names.Any() || !names.All(name => File.Exists(Path.Combine(_folder, name))))
            return false;
        foreach (var name in names)
            _staged[name] = false;
        return true;
    }

    /// <summary>Moves what was staged into its place, and only then removes files of earlier builds that no longer belong: until a page is replaced, it has what it names.</summary>
    public WriteSummary Publish()
    {
        if (!_before.IsSupersetOf(_staged.Keys))
            WriteList(_before.Union(_staged.Keys));   // whatever happens from here on, the next build knows what is ours
        var stale = _before.Where(name => !_staged.ContainsKey(name) && File.Exists(Path.Combine(_folder, name))).Order(StringComparer.Ordinal).ToArray();
        var first = StandingInTheWay(stale).ToArray();
        foreach (var name in first)
            Remove(name);
        MoveInto(_staging, _folder);
        foreach (var name in stale.Except(first))
            Remove(name);
        if (!_before.SetEquals(_staged.Keys))
            WriteList(_staged.Keys);
        var summary = new WriteSummary(_staged.Count, _staged.Count(static file => file.Value), stale.Length);
        if (summary.Written + summary.Removed > 0)
            File.SetLastWriteTimeUtc(Path.Combine(_folder, ListName), DateTime.UtcNow);
        return summary;
    }

    public void Dispose()
    {
        if (Directory.Exists(_staging))
            Directory.Delete(_staging, recursive: true);
        _lock.Dispose();
        if (!_existed && !Directory.EnumerateFileSystemEntries(_folder).Any())
            Directory.Delete(_folder);
    }

    /// <summary>Files in the place of a folder, or under the folder in the place of a file; and on some disks Photo.png is the place of photo.png.</summary>
    IEnumerable<string> StandingInTheWay(string[] stale)
    {
        if (stale.Length == 0)
            return [];
        var files = _staged.Keys.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var folders = _staged.Keys.SelectMany(FoldersOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return stale.Where(name => files.Contains(name) || folders.Contains(name) || FoldersOf(name).Any(files.Contains));
    }

    /// <summary>`a` and `a/b` for `a/b/c.html`.</summary>
    static IEnumerable<string> FoldersOf(string name)
    {
        for (var end = name.IndexOf('/', StringComparison.Ordinal); end >= 0; end = name.IndexOf('/', end + 1))
            yield return name[..end];
    }

    static void MoveInto(string from, string to)
    {
        foreach (var folder in Directory.GetDirectories(from))
        {
            var place = Path.Combine(to, Path.GetFileName(folder));
            if (Directory.Exists(place))
                MoveInto(folder, place);
            else
                Directory.Move(folder, place);
        }
        foreach (var file in Directory.GetFiles(from))
            File.Move(file, Path.Combine(to, Path.GetFileName(file)), overwrite: true);
    }

    /// <summary>Whole or not at all: a list cut short would forget files.</summary>
    void WriteList(IEnumerable<string> names)
    {
        var waiting = Path.Combine(_staging, ListName);
        File.WriteAllText(waiting, string.Concat(names.Order(StringComparer.Ordinal).Select(static name => name + "\n")));
        File.Move(waiting, Path.Combine(_folder, ListName), overwrite: true);
    }

    void Remove(string name)
    {
        var path = Path.Combine(_folder, name);
        File.Delete(path);
        for (var folder = Path.GetDirectoryName(path)!; folder.Length > _folder.Length && !Directory.EnumerateFileSystemEntries(folder).Any(); folder = Path.GetDirectoryName(folder)!)
            Directory.Delete(folder);
    }

    static void WriteNew(string path, ReadOnlySpan<byte> content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(file, content, 0);
    }

    /// <summary>Whether the last build has put the file there.</summary>
    public bool IsThere(UrlPath path) => IsThere(path.OutputFile);

    bool IsThere(string name) => _before.Contains(name) && new FileInfo(Path.Combine(_folder, name)) is { Exists: true, LinkTarget: null, Length: > 0 };

    static bool IsSame(string path, ReadOnlySpan<byte> content)
    {
        var file = new FileInfo(path);
        return file.Exists && file.LinkTarget is null && file.Length == content.Length && Holds(path, content);
    }

    static bool Holds(string path, ReadOnlySpan<byte> content)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        var there = ArrayPool<byte>.Shared.Rent(content.Length);
        var length = file.ReadAtLeast(there.AsSpan(0, content.Length), content.Length, throwOnEndOfStream: false);
        var holds = content.SequenceEqual(there.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(there);
        return holds;
    }

    /// <summary>The list is a file that anybody could edit: a line that leads out of the folder is not followed.</summary>
    static bool IsPlain(string name) => name.Length > 0 && !Path.IsPathRooted(name) && !name.Split('/', '\\').Contains("..");
}
