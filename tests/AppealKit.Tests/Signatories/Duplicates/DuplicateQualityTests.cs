using AppealKit.Testing;
using Xunit;

namespace AppealKit.Tests.Signatories.Duplicates;

/// <summary>How many of the pairs that are one are found, and how many of those that are found are one.</summary>
public sealed class DuplicateQualityTests
{
    private const double LeastRecall = 0.95;
    private const double LeastPrecision = 0.90;

    [Theory]
    [InlineData("tuned")]
    [InlineData("measured")]
    public void Most_that_are_one_are_proposed_and_few_that_are_two(string half)
    {
        var (found, missed, wrong) = (0, new List<string>(), new List<string>());
        foreach (var kind in new[] { "people", "organisations" })
        {
            var pairs = Pairs($"{kind}-{half}");
            var ledger = new PairLedger(pairs, kind == "organisations");
            for (var i = 0; i < pairs.Count; i++)
            {
                var proposals = ledger.Of(FormattableString.Invariant($"p{i}"));
                if (proposals.Count > 0 && pairs[i].AreOne)
                    found++;
                else if (proposals.Count > 0)
                    wrong.Add(pairs[i].Line);
                else if (pairs[i].AreOne)
                    missed.Add(pairs[i].Line);
            }
        }

        var (recall, precision) = ((double)found / (found + missed.Count), (double)found / (found + wrong.Count));
        // What is missed of the half that only measures is not looked at.
        var which = half == "tuned" ? $"\nmissed:\n{string.Join('\n', missed)}\nwrong:\n{string.Join('\n', wrong)}" : "";
        var figures = FormattableString.Invariant($"{half}: {found + missed.Count} are one, {found} of them found ({recall:P1}); {wrong.Count} wrong ones (precision {precision:P1}){which}");
        TestContext.Current.TestOutputHelper?.WriteLine(figures);
        Assert.True(recall >= LeastRecall && precision >= LeastPrecision, figures);
    }

    private static IReadOnlyList<SignatoryPair> Pairs(string name) => SignatoryPair.Read(Path.Combine(TestPaths.Repository, "tests", "data", "duplicates", name + ".txt"));
}
