using System.Diagnostics;

namespace Sora.Site.Write;

/// <summary>A bar in the terminal, once a build has run for a second; nothing where nobody watches.</summary>
sealed class ProgressLine : IDisposable
{
    const int Width = 30;
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    readonly Lock _lock = new();
    readonly bool _watched = !Console.IsErrorRedirected;
    readonly long _start = Stopwatch.GetTimestamp();
    TimeSpan _next = Patience;

    public void Show(Progress progress)
    {
        if (!_watched || Stopwatch.GetElapsedTime(_start) < _next)
            return;
        lock (_lock)
        {
            _next = Stopwatch.GetElapsedTime(_start) + Interval;
            var filled = Width * progress.Done / progress.Total;
            Console.Error.Write($"\r[{new string('#', filled)}{new string('.', Width - filled)}] {progress.Done} of {progress.Total} articles ");
        }
    }

    /// <summary>Clears the bar.</summary>
    public void Dispose()
    {
        if (_next > Patience)
            Console.Error.Write($"\r{new string(' ', Width + 40)}\r");
        _next = Patience;
    }
}
