using System.Globalization;
using AppealKit.Benchmarks.Batches;
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
        else if (arguments is ["form", ..])
            System.Console.Out.Write(LargeForm.Write(5000, 500));
        else if (arguments is ["invented", var folder, var texts])
            new InventedWorkspace(folder, int.Parse(texts, CultureInfo.InvariantCulture)).Write();
        else
            BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(arguments);
    }
}
