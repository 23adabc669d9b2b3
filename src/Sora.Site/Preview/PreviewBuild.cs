using System.Collections.Immutable;
using System.Diagnostics;
using Sora.Bitext;
using Sora.Site.Write;
using Sora.Theme;

namespace Sora.Site.Preview;

/// <summary>Builds the site again and again, and tells those who wait what has come of it.</summary>
/// <param name="report">Hears of each build that has changed something.</param>
sealed class PreviewBuild(BuildOptions options, Action<BuildResult> report)
{
    readonly ArticleMemory _memory = new();
    readonly ThemeCode _code = new(options.Theme);
    readonly Lock _lock = new();
    ImmutableArray<Diagnostic> _findings;
    DateTime _lastChange = OutputFolder.LastChange(options.Output);
    PreviewState _state = new(Stopwatch.GetTimestamp(), [], []);   // of no earlier server: the pages that one has left open are loaded again
    string _root = "/";
    ThemeAssets _theme = ThemeAssets.BuiltIn;
    SiteFiles _files = SiteFiles.Of(options.Output, "/");
    TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What lies in the output, and what is to be said of it.</summary>
    public (PreviewState State, SiteFiles Files) Served
    {
        get
        {
            lock (_lock)
                return (_state, _files);
        }
    }

    /// <summary>Of the pages in the output.</summary>
    public ThemeAssets Theme => _theme;

    /// <summary>The state, and what ends when there is another.</summary>
    public (PreviewState State, Task Next) Watch()
    {
        lock (_lock)
            return (_state, _next.Task);
    }

    /// <returns>False where it may succeed though nothing changes in the input: the disk refused, or something in the output is in the way.</returns>
    public bool Run()
    {
        var (result, changedCode, isTried) = Build();
        var lastChange = OutputFolder.LastChange(options.Output);
        var changed = lastChange != _lastChange;   // by another program too, which was faster: its pages are the same, and the open one is not
        _lastChange = lastChange;
        var errors = result.Written is null ? result.Findings.Where(options.Fails).Select(ConsoleReport.Line) : [];
        Tell(new(_state.Edition + (changed ? 1 : 0), [.. errors], [.. changedCode.Select(ConsoleReport.Line)]));
        result = result with { Findings = [.. result.Findings, .. changedCode] };
        if (changed || _findings.IsDefault || !_findings.SequenceEqual(result.Findings))
            report(result);
        _findings = result.Findings;
        return isTried && !result.Findings.Any(static finding => finding.Code is "S440" or "S503" or "S510" or "S517");
    }

    /// <summary>A disk that refuses, or a folder that goes while it is read, is a finding like others: the next build may succeed.</summary>
    (BuildResult Result, ImmutableArray<Diagnostic> ChangedCode, bool IsTried) Build()
    {
        try
        {
            var result = SiteBuild.Run(options, memory: _memory);
            if (result.Written is not null)
                (_root, _theme) = (Uri.UnescapeDataString(result.BaseUrl?.AbsolutePath ?? "/"), result.Theme);
            return (result, _code.Changed(), true);
        }
        catch (Exception disk) when (disk is IOException or UnauthorizedAccessException)
        {
            _memory.Forget();
            return (new([Findings.Disk(new(""), disk.Message)], [], null, 0, new([], TimeSpan.Zero)), [], false);
        }
    }

    void Tell(PreviewState state)
    {
        if (state.SaysTheSameAs(_state) && _files.Root == _root)
            return;
        var files = SiteFiles.Of(options.Output, _root);
        lock (_lock)
        {
            (_state, _files) = (state, files);
            _next.SetResult();
            _next = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }
}
