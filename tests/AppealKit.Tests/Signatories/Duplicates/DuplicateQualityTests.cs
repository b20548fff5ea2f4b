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
        var verdicts = Verdicts(half);
        var (areOne, proposed) = (verdicts.FindAll(v => v.Pair.AreOne), verdicts.FindAll(v => v.IsProposed));
        var found = proposed.Count(v => v.Pair.AreOne);
        var told = proposed.Count(v => !IsBare(v.Pair));
        var (recall, precision, withoutBare) = ((double)found / areOne.Count, (double)found / proposed.Count, (double)found / told);
        var figures = FormattableString.Invariant($"{half}: {verdicts.Count} pairs, {areOne.Count} are one, {found} of them found ({recall:P1}); {proposed.Count - found} wrong ones (precision {precision:P1}), {told - found} but for bare namesakes ({withoutBare:P1})");
        TestContext.Current.TestOutputHelper?.WriteLine(figures);
        // What is missed of the half that only measures is not looked at.
        var which = half == "tuned" ? "\n" + string.Join('\n', verdicts.Where(v => v.IsProposed != v.Pair.AreOne).Select(v => v.Pair.Line)) : "";
        Assert.True(recall >= LeastRecall && precision >= LeastPrecision, figures + which);
    }

    /// <summary>Nothing tells two people of whom the name alone is known from one who signed twice: a person is asked, and nobody is merged.</summary>
    [Theory]
    [InlineData("tuned")]
    [InlineData("measured")]
    public void Namesakes_of_whom_nothing_else_is_known_are_proposed_and_stay_two_until_somebody_decides(string half)
    {
        var bare = Verdicts(half).FindAll(v => IsBare(v.Pair));

        Assert.InRange(bare.Count, 10, 100);
        Assert.All(bare, v => Assert.True(v.IsProposed && !v.Pair.AreOne, v.Pair.Line));
        Assert.All(bare, v => Assert.Equal(2, v.Standings));
    }

    private static bool IsBare(SignatoryPair pair) => pair.Topic == "Bare namesakes";

    private static List<(SignatoryPair Pair, bool IsProposed, int Standings)> Verdicts(string half)
    {
        var verdicts = new List<(SignatoryPair, bool, int)>();
        foreach (var kind in new[] { "people", "organisations" })
        {
            var pairs = Pairs($"{kind}-{half}");
            var ledger = new PairLedger(pairs, kind == "organisations");
            for (var i = 0; i < pairs.Count; i++)
            {
                var document = FormattableString.Invariant($"p{i}");
                var proposals = ledger.Of(document);
                verdicts.Add((pairs[i], proposals.Count > 0, ledger.Model.FindLedger(document)!.StandingsOn(DateOnly.MaxValue).Count));
            }
        }

        return verdicts;
    }

    private static IReadOnlyList<SignatoryPair> Pairs(string name) => SignatoryPair.Read(Path.Combine(TestPaths.Repository, "tests", "data", "duplicates", name + ".txt"));
}
