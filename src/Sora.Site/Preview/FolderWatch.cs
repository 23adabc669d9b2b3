using System.Collections.Immutable;
using System.Threading.Channels;

namespace Sora.Site.Preview;

/// <summary>
/// Tells when something in `input/`, or in another folder that pages are made from, has changed. However many events there are, and
/// whether they get through or not: they are one signal, and every now and then the folders are looked over themselves.
/// </summary>
sealed class FolderWatch : IDisposable
{
    /// <summary>An editor is done when it has written nothing for so long.</summary>
    static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(60);

    /// <summary>Who never stops writing does not keep the page from being built.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(2);

    readonly ImmutableArray<string> _folders;
    readonly Channel<bool> _signals = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    ImmutableArray<FileSystemWatcher> _watchers = [];
    string _seen;

    public FolderWatch(ImmutableArray<string> folders)
    {
        _folders = folders;
        Listen();
        _seen = Look();
    }

    /// <summary>Returns when something may have changed, and the writing has come to rest.</summary>
    public async Task Changed(CancellationToken stop)
    {
        while (!await Signal(BetweenLooks, stop).ConfigureAwait(false))
        {
            if (Look() is var now && now == _seen)
                continue;
            _seen = now;
            Listen();   // it was not told: a folder may be another of the same name
            return;
        }
        using var patience = new CancellationTokenSource(Patience);
        while (!patience.IsCancellationRequested && await Signal(Quiet, stop).ConfigureAwait(false))
            continue;
        _seen = Look();
    }

    /// <summary>What was there could not be built: it counts as changed at the next look.</summary>
    public void Forget() => _seen = "";

    /// <summary>Whether there was a signal within that time.</summary>
    async Task<bool> Signal(TimeSpan within, CancellationToken stop)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop);
        end.CancelAfter(within);
        try
        {
            return await _signals.Reader.ReadAsync(end.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return false;
        }
    }

    void Listen()
    {
        Dispose();
        _watchers = [.. _folders.Where(Directory.Exists).Select(Listen).OfType<FileSystemWatcher>()];
    }

    FileSystemWatcher? Listen(string folder)
    {
        try
        {
            return ListenTo(folder);
        }
        catch (Exception disk) when (disk is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;   // too many watches, or gone again: looking remains
        }
    }

    FileSystemWatcher ListenTo(string folder)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = 1 << 16 };
        watcher.Changed += Hear;
        watcher.Created += Hear;
        watcher.Deleted += Hear;
        watcher.Renamed += Hear;
        watcher.Error += (_, _) => _signals.Writer.TryWrite(true);
        try
        {
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch
        {
            watcher.Dispose();
            throw;
        }
    }

    void Hear(object sender, FileSystemEventArgs change)
    {
        if (!IsTemporary(change.FullPath) || (change is RenamedEventArgs renamed && !IsTemporary(renamed.OldFullPath)))
            _signals.Writer.TryWrite(true);
    }

    /// <summary>Every path with its length and its time.</summary>
    string Look()
    {
        try
        {
            return string.Join('\n', _folders.Where(Directory.Exists)
                .SelectMany(static folder => new DirectoryInfo(folder).EnumerateFileSystemInfos("*", SearchOption.AllDirectories))
                .Where(static entry => !IsTemporary(entry.FullName))
                .Select(static entry => FormattableString.Invariant($"{entry.FullName} {(entry as FileInfo)?.Length} {(entry as FileInfo)?.LastWriteTimeUtc.Ticks}"))
                .Order(StringComparer.Ordinal));
        }
        catch (Exception disk) when (disk is IOException or UnauthorizedAccessException)
        {
            return disk.Message;   // it changes while it is looked at
        }
    }

    /// <summary>What editors write beside the file that is edited: hidden files, Vim's 4913, copies that end in ~.</summary>
    public static bool IsTemporary(string path) =>
        Path.GetFileName(path) is var name && (name.StartsWith('.') || name.EndsWith('~') || name == "4913" || Path.GetExtension(name) is ".swp" or ".tmp");

    public void Dispose()
    {
        foreach (var watcher in _watchers)
            watcher.Dispose();
    }
}
