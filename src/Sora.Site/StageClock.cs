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
    /// <summary>Fewer items are done before a second thread has started.</summary>
    const int FewestForThreads = 8;

    readonly long _start = Stopwatch.GetTimestamp();
    readonly long[] _ticks = new long[Enum.GetValues<Stage>().Length];

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

    /// <summary>The results in the order of the items, whichever was ready first.</summary>
    public ImmutableArray<TOut> Each<TIn, TOut>(ImmutableArray<TIn> items, Func<TIn, TOut> work)
    {
        var results = new TOut[items.Length];
        var done = 0;
        void Item(int i)
        {
            results[i] = work(items[i]);
            progress?.Invoke(new(Interlocked.Increment(ref done), items.Length));
        }

        if (items.Length < FewestForThreads)
        {
            for (var i = 0; i < items.Length; i++)
                Item(i);
        }
        else
        {
            InParallel(items.Length, Item);
        }
        return ImmutableArray.Create(results);
    }

    static void InParallel(int count, Action<int> item)
    {
        try
        {
            Parallel.For(0, count, item);
        }
        catch (AggregateException all)
        {
            ExceptionDispatchInfo.Throw(all.InnerExceptions[0]);
        }
    }
}
