using AppealKit.Testing;
using AppealKit.Tests.Signatories.Duplicates;
using Xunit;

namespace AppealKit.Tests.Leaks;

/// <summary>
/// The pairs of spellings by which the search for duplicates is measured were written down without looking at any rule: one is hidden, the other
/// stands in a text.
/// </summary>
public sealed class SameNameTests
{
    // The names of these pairs are not the same: an address joins them.
    private const string Addresses = "The same address";

    [Theory]
    [InlineData("tuned", 0.97, 0.94)]
    [InlineData("measured", 0.95, 0.89)]
    public void A_hidden_name_is_found_in_the_spelling_of_others(string half, double leastFound, double leastInFull)
    {
        var (all, found, inFull, missed) = (0, 0, 0, new List<string>());
        foreach (var pair in SignatoryPair.Read(Path.Combine(TestPaths.Repository, "tests", "data", "duplicates", $"people-{half}.txt")))
        {
            if (!pair.AreOne || pair.Topic == Addresses)
                continue;
            foreach (var (hidden, written) in new[] { (pair.First.Names[0], pair.Second.Names[0]), (pair.Second.Names[0], pair.First.Names[0]) })
            {
                // A form of address or an initial is no name to be hidden.
                if (hidden.AsSpan().IndexOfAny('.', ',') >= 0)
                    continue;
                var hits = HiddenPerson.Search("en", hidden).In($"On 5 December 2025 the groups met. {written} was there, and others.").ToList();
                all++;
                found += hits.Count > 0 ? 1 : 0;
                inFull += hits.Exists(h => !h.IsAlone) ? 1 : 0;
                if (!hits.Exists(h => !h.IsAlone))
                    missed.Add($"{(hits.Count > 0 ? "by the family name alone" : "not found")}: {hidden} -> {written}");
            }
        }

        // What is missed of the half that only measures is not looked at.
        var which = half == "tuned" ? "\n" + string.Join('\n', missed) : "";
        var figures = FormattableString.Invariant($"{half}: {all} spellings, {found} found ({(double)found / all:P1}), {inFull} of them by both names ({(double)inFull / all:P1}){which}");
        TestContext.Current.TestOutputHelper?.WriteLine(figures);
        Assert.True(found >= leastFound * all && inFull >= leastInFull * all, figures);
    }
}
