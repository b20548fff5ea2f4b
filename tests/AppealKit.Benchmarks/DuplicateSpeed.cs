using System.Diagnostics;

namespace AppealKit.Benchmarks;

/// <summary>How long proposals take, the first time and warmed up: a person waits for the first.</summary>
internal static class DuplicateSpeed
{
    public static void Print(TextWriter output)
    {
        var benchmark = new DuplicateBenchmarks();
        for (var run = 1; run <= 5; run++)
        {
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var start = Stopwatch.GetTimestamp();
            var count = benchmark.Propose();
            output.WriteLine(FormattableString.Invariant(
                $"run {run}: {count} proposals in {Stopwatch.GetElapsedTime(start).TotalMilliseconds:0} ms, {(GC.GetTotalAllocatedBytes(precise: true) - before) / 1e6:0} MB allocated"));
        }
    }
}
