using BenchmarkDotNet.Running;

namespace AppealKit.Benchmarks;

internal static class Program
{
    private static void Main(string[] arguments)
    {
        if (arguments is ["throughput", ..])
            Throughput.Print(System.Console.Out);
        else if (arguments is ["duplicates", ..])
            DuplicateSpeed.Print(System.Console.Out);
        else
            BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(arguments);
    }
}
