using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.ExceptionServices;

namespace Sora.Site;

/// <summary>The steps of a build, in order.</summary>
enum Stage { Read, Pair, Check, Compose, Render, Write }

/// <summary>How long the stages took, each summed over the cores that worked on it, and the whole build by the clock on the wall.</summary>
sealed record BuildTimes(ImmutableArray<(Stage Stage, TimeSpan Time)> Stages, TimeSpan Whole);

/// <summary>How many of the articles are done.</summary>
readonly record struct Progress(int Done, int Total);

/// <summary>Runs articles on whichever core is free, and takes the time of each stage.</summary>
sealed class StageClock(Action<Progress>? progress)
{
    const int EnoughForAllCores = 8;

    readonly long _start = Stopwatch.GetTimestamp();
    readonly long[] _ticks = new long[Enum.GetValues<Stage>().Length];
    bool _isBusy;

    public BuildTimes Times => new(
        [.. Enum.GetValues<Stage>().Select(stage => (stage, Stopwatch.GetElapsedTime(0, _ticks[(int)stage])))],
        Stopwatch.GetElapsedTime(_start));

    public T Time<T>(Stage stage, Func<T> work)
    {
        var start = Stopwatch.GetTimestamp();
        var result = work();
        Interlocked.Add(ref _ticks[(int)stage], Stopwatch.GetTimestamp() - start);
        return result;
    }

    /// <summary>The results in the order of the articles, whichever was ready first.</summary>
    /// <param name="meanwhile">Does not wait for them, nor they for it.</param>
    public ImmutableArray<TOut> Each<TIn, TOut>(ImmutableArray<TIn> articles, Func<TIn, TOut> work, Action meanwhile)
    {
        var results = new TOut[articles.Length];
        var done = 0;
        _isBusy = articles.Length >= EnoughForAllCores;
        var aside = Task.Run(meanwhile);
        try
        {
            OnAllCores(articles.Length, i =>
            {
                results[i] = work(articles[i]);
                progress?.Invoke(new(Interlocked.Increment(ref done), articles.Length));
            });
        }
        finally
        {
            aside.GetAwaiter().GetResult();
            _isBusy = false;
        }
        return ImmutableArray.Create(results);
    }

    /// <summary>The files of an article, or of the site: on all cores, unless other articles keep these at work.</summary>
    public void Spread<T>(ImmutableArray<T> files, Action<T> work)
    {
        if (!_isBusy)
        {
            OnAllCores(files.Length, i => work(files[i]));
            return;
        }
        foreach (var file in files)
            work(file);
    }

    /// <summary>One at a time, in order: what comes first is done first, and no core is left with a heap of its own at the end.</summary>
    static void OnAllCores(int count, Action<int> item)
    {
        try
        {
            Parallel.ForEach(Partitioner.Create(Enumerable.Range(0, count), EnumerablePartitionerOptions.NoBuffering), item);
        }
        catch (AggregateException all)
        {
            ExceptionDispatchInfo.Throw(all.InnerExceptions[0]);
        }
    }
}
