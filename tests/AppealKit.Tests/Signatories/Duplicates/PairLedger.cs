using System.Globalization;
using AppealKit.Signatories.Duplicates;
using AppealKit.Testing;
using AppealKit.Workspace;
using AppealKit.Workspace.Model;
using Xunit;

namespace AppealKit.Tests.Signatories.Duplicates;

/// <summary>A workspace with a ledger for each pair, <c>p0</c> and on, and one, <c>all</c>, that has all of them.</summary>
internal sealed class PairLedger
{
    public PairLedger(IReadOnlyList<SignatoryPair> pairs, bool ofOrganisations)
    {
        var files = new FakeWorkspace().With("cases/workspace.yaml", "appealkit: 1\nlanguages: [en, ru]\n");
        var (organisations, all) = ("", "signatories:\n");
        for (var i = 0; i < pairs.Count; i++)
        {
            var (a, b) = (Id(2 * i), Id((2 * i) + 1));
            var lines = ofOrganisations ? pairs[i].First.AsSignatory(a) + pairs[i].Second.AsSignatory(b) : pairs[i].First.AsPerson(a) + pairs[i].Second.AsPerson(b);
            organisations += pairs[i].First.AsOrganisation(a) + pairs[i].Second.AsOrganisation(b);
            all += lines;
            Add(files, FormattableString.Invariant($"p{i}"), "signatories:\n" + lines);
        }

        Add(files, "all", all);
        if (ofOrganisations)
            files.With("cases/organisations.yaml", organisations);
        var loaded = new WorkspaceLoader(files).Load();
        Assert.DoesNotContain(loaded.Diagnostics, d => d.Severity == AppealKit.Diagnostics.Severity.Error);
        Model = loaded.Value!;
    }

    public WorkspaceModel Model { get; }

    /// <summary>What is proposed for a ledger.</summary>
    public IReadOnlyList<DuplicateProposal> Of(string document) => new DuplicateFinder(Model).Find(Model.FindLedger(document)!, DateOnly.MaxValue);

    public static string Id(int entry) => "e" + entry.ToString(CultureInfo.InvariantCulture);

    private static void Add(FakeWorkspace files, string id, string ledger) => files
        .With($"cases/documents/{id}/document.yaml", $"id: {id}\nkind: statement\ndate: \"2025-12-05\"\nlanguages: [en]\ntitle: {{en: A}}\n")
        .With($"cases/documents/{id}/signatories.yaml", ledger);
}
