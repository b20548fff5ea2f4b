using BenchmarkDotNet.Attributes;

namespace AppealKit.Benchmarks;

/// <summary>The whole path for the sample: three texts an operation.</summary>
[MemoryDiagnoser]
public class BuildBenchmarks
{
    private readonly SampleBuild _html = new("html");
    private readonly SampleBuild _pdf = new("pdf");

    [Benchmark]
    public int Html() => _html.Run();

    [Benchmark]
    public int Pdf() => _pdf.Run();
}
