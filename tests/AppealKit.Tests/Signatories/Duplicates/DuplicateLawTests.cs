using AppealKit.Signatories.Duplicates;
using AppealKit.Testing;
using AppealKit.Workspace;
using Xunit;

namespace AppealKit.Tests.Signatories.Duplicates;

/// <summary>What holds of proposals whatever names there are.</summary>
public sealed class DuplicateLawTests
{
    private const string Letters = "aeioujywxhkşçýñöïłßأ中 -.,'ʻ()«»\"абвгдеёжийклмнъьяюЁЮ́̈🙂0";

    [Fact]
    public void Names_of_any_letters_are_compared_and_the_order_of_entries_changes_nothing()
    {
        var random = new Random(23);
        for (var round = 0; round < TestScale.Rounds(15); round++)
        {
            var names = Enumerable.Range(0, 12).Select(_ => Name(random)).ToArray();
            names[1] = names[0];
            var forth = Scores(names);
            Array.Reverse(names);
            var back = Scores(names);
            Assert.Equal(forth, back);
        }
    }

    [Fact]
    public void Thousands_with_one_name_do_not_stop_the_work()
    {
        var proposals = Find(Enumerable.Repeat("Jan Kowalewicz", 1500));
        Assert.InRange(proposals.Count, 1500, 100_000);
    }

    [Fact]
    public void Reasons_are_words_of_our_own()
    {
        foreach (var reason in Enum.GetValues<DuplicateReason>())
            Assert.Matches("^(, but )?[a-z' -]+$", DuplicateWords.Of([reason]));
    }

    private static List<string> Scores(string[] names) =>
        [.. Find(names).Select(p => string.Join(" ~ ", new[] { Name(p.First), Name(p.Second) }.Order(StringComparer.Ordinal)) + FormattableString.Invariant($" {p.Score:F6}")).Order(StringComparer.Ordinal)];

    private static string Name(AppealKit.Workspace.Model.Signatories.Standing standing) => standing.Signatory.Name!.Names[0].Form;

    private static IReadOnlyList<DuplicateProposal> Find(IEnumerable<string> names)
    {
        var ledger = "signatories:\n" + string.Concat(names.Select((n, i) =>
            $"  - {{id: e{i}, name: {{en: \"{n.Replace("\"", "\\\"", StringComparison.Ordinal)}\"}}, history: [{{on: \"2025-12-01\", state: approved}}]}}\n"));
        var files = new FakeWorkspace().With("cases/workspace.yaml", "appealkit: 1\nlanguages: [en]\n")
            .With("cases/documents/a/document.yaml", "id: a\nkind: statement\ndate: \"2025-12-05\"\nlanguages: [en]\ntitle: {en: A}\n")
            .With("cases/documents/a/signatories.yaml", ledger);
        var model = new WorkspaceLoader(files).Load().Value!;
        return new DuplicateFinder(model).Find(model.FindLedger("a")!, DateOnly.MaxValue);
    }

    private static string Name(Random random)
    {
        var runes = Letters.EnumerateRunes().ToArray();
        return "A" + string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => runes[random.Next(runes.Length)].ToString()));
    }
}
