using AppealKit.Signatories.Duplicates;
using AppealKit.Testing;
using AppealKit.Workspace;
using AppealKit.Workspace.Model;
using BenchmarkDotNet.Attributes;

namespace AppealKit.Benchmarks;

/// <summary>Proposals for a ledger of 5,000 people and 500 organisations.</summary>
[MemoryDiagnoser]
public class DuplicateBenchmarks
{
    private readonly WorkspaceModel _model = new WorkspaceLoader(new LargeLedger(5000, 500).ToWorkspace()).Load().Value
        ?? throw new InvalidOperationException("the ledger is not read");

    [Benchmark]
    public int Propose() => new DuplicateFinder(_model).Find(_model.FindLedger("a")!, DateOnly.MaxValue).Count;
}
