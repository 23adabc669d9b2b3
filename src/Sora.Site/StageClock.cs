using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.ExceptionServices;

namespace Sora.Site;

/// <summary>How long a stage of the build took.</summary>
sealed record StageTime(string Name, TimeSpan Time);

/// <summary>How far a stage has come.</summary>
readonly record struct StageProgress(string Name, int Done, int Total);

/// <summary>Runs the stages of a build, each item of a stage on whichever core is free, and takes their times.</summary>
sealed class StageClock(Action<StageProgress>? progress)
{
    /// <summary>Fewer items are done before a second thread has started.</summary>
    const int FewestForThreads = 8;

    readonly ImmutableArray<StageTime>.Builder _times = ImmutableArray.CreateBuilder<StageTime>();

    public ImmutableArray<StageTime> Times => _times.ToImmutable();

    public T Once<T>(string name, Func<T> work)
    {
        var start = Stopwatch.GetTimestamp();
        var result = work();
        _times.Add(new(name, Stopwatch.GetElapsedTime(start)));
        return result;
    }

    /// <summary>The results in the order of the items, whichever was ready first.</summary>
    public ImmutableArray<TOut> Each<TIn, TOut>(string name, ImmutableArray<TIn> items, Func<TIn, TOut> work) => Once(name, () =>
    {
        var results = new TOut[items.Length];
        var done = 0;
        void Item(int i)
        {
            results[i] = work(items[i]);
            progress?.Invoke(new(name, Interlocked.Increment(ref done), items.Length));
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
    });

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
