using AppealKit.Signatories.Duplicates;
using AppealKit.Testing;
using AppealKit.Workspace;
using Xunit;

namespace AppealKit.Tests.Signatories.Duplicates;

public sealed class LargeLedgerTests
{
    /// <summary>Relatives and those who share a given name are not proposed, however many there are; -ov and -ev are spellings of one name.</summary>
    [Fact]
    public void Among_thousands_all_that_are_there_twice_are_found_and_nobody_with_another_name()
    {
        var large = new LargeLedger(3000, 0);
        var model = new WorkspaceLoader(large.ToWorkspace()).Load().Value!;

        var proposals = new DuplicateFinder(model).Find(model.FindLedger("a")!, DateOnly.MaxValue);

        var found = proposals.Select(p => (First: p.First.Signatory.Key!, Second: p.Second.Signatory.Key!)).ToList();
        Assert.Equal(300, large.Twice.Count);
        Assert.All(large.Twice, t => Assert.Contains(t, found));
        Assert.All(found, f => Assert.Equal(Family(large.Names[f.First]), Family(large.Names[f.Second])));
    }

    private static string Family(string name) => name.Replace("ev", "ov", StringComparison.Ordinal);
}
