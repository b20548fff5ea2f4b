using System.Diagnostics;

namespace AppealKit.Benchmarks;

/// <summary>Documents per second and allocation per document in one process on one core, after warm-up.</summary>
internal static class Throughput
{
    // The runtime compiles what is hot again, on the same core: it is done with it after some hundred documents, however busy the machine.
    private const int WarmUpDocuments = 600;

    public static void Print(TextWriter output)
    {
        foreach (var formats in new[] { new[] { "html", "pdf" }, ["html"], ["pdf"] })
        {
            var sample = new SampleBuild(formats);
            RunFor(sample, TimeSpan.FromSeconds(3), WarmUpDocuments);
            var (documents, time, bytes) = RunFor(sample, TimeSpan.FromSeconds(5), 0);
            output.WriteLine(FormattableString.Invariant(
                $"{string.Join(" + ", formats),-12} {documents / time.TotalSeconds,8:0} documents/s  {bytes / 1024.0 / documents,8:0} KB allocated a document"));
        }
    }

    private static (int Documents, TimeSpan Time, long Bytes) RunFor(SampleBuild sample, TimeSpan least, int leastDocuments)
    {
        var documents = 0;
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < least || documents < leastDocuments)
            documents += sample.Run();
        return (documents, Stopwatch.GetElapsedTime(start), GC.GetTotalAllocatedBytes(precise: true) - before);
    }
}
