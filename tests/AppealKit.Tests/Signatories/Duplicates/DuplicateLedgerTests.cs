using AppealKit.Testing;
using Xunit;

namespace AppealKit.Tests.Signatories.Duplicates;

/// <summary>What two entries are proposed for does not depend on who else is in the ledger.</summary>
public sealed class DuplicateLedgerTests
{
    [Theory]
    [InlineData("people-tuned")]
    [InlineData("people-measured")]
    [InlineData("organisations-tuned")]
    [InlineData("organisations-measured")]
    public void A_pair_is_found_among_many_as_it_is_found_alone(string name)
    {
        var pairs = SignatoryPair.Read(Path.Combine(TestPaths.Repository, "tests", "data", "duplicates", name + ".txt"));
        var ledger = new PairLedger(pairs, name.StartsWith("org", StringComparison.Ordinal));
        var all = ledger.Of("all").ToDictionary(p => (p.First.Signatory.Key!, p.Second.Signatory.Key!));
        for (var i = 0; i < pairs.Count; i++)
        {
            var alone = ledger.Of(FormattableString.Invariant($"p{i}"));
            var among = all.GetValueOrDefault((PairLedger.Id(2 * i), PairLedger.Id((2 * i) + 1)));
            Assert.True(alone.Count == (among is null ? 0 : 1), pairs[i].Line);
            if (among is not null)
                Assert.Equal((alone[0].Score, string.Join(' ', alone[0].Reasons)), (among.Score, string.Join(' ', among.Reasons)));
        }
    }
}
