using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Languages;
using AppealKit.Signatories;
using AppealKit.Signatories.Import;
using AppealKit.Testing;
using AppealKit.Tests.Languages;
using AppealKit.Tests.Workspace;
using AppealKit.Values;
using AppealKit.Workspace;
using AppealKit.Workspace.Model;
using AppealKit.Yaml.Writing;
using Xunit;
using SignatoryLedger = AppealKit.Workspace.Model.Signatories.Ledger;

namespace AppealKit.Tests.Signatories;

/// <summary>A workspace with one statement, for imports.</summary>
internal sealed record ImportWorkspace
{
    private const string LedgerPath = "cases/documents/a/signatories.yaml";
    private const string OrganisationsPath = "cases/organisations.yaml";

    /// <summary>The ledger; empty if there is none.</summary>
    public string Ledger { get; init; } = "";

    /// <summary>The organisations.</summary>
    public string Organisations { get; init; } = "organisations: []\n";

    /// <summary>The mapping; null if there is none.</summary>
    public string? Mapping { get; init; }

    /// <summary>Words of the command line: <c>--as organisations --add-organisations --dates day-first</c>.</summary>
    public string Options { get; init; } = "";

    /// <summary>What is wrong with the mapping.</summary>
    public DiagnosticBag MappingFindings { get; } = [];

    public static ImportWorkspace Of(TestCase testCase) => new()
    {
        Ledger = testCase.Find("signatories.yaml") ?? "",
        Organisations = testCase.Find("organisations.yaml") ?? "organisations: []\n",
        Mapping = testCase.Find("mapping.yaml"),
        Options = testCase.Find("options") ?? "",
    };

    public SignatoryImport Import(string name, byte[] bytes)
    {
        var model = Model();
        var mapping = Mapping is null ? FormMapping.None : FormMappingReader.Read(new SourceFile("mapping.yaml", Mapping), model, MappingFindings) ?? FormMapping.None;
        return SignatoryImport.Read(name, bytes, new ImportSettings(LedgerOf(model), model, PackOf, new DateOnly(2025, 12, 20))
        {
            Mapping = mapping,
            As = Options.Contains("--as organisations", StringComparison.Ordinal) ? SignsAs.Organisations : Options.Contains("--as people", StringComparison.Ordinal) ? SignsAs.People : null,
            Dates = Options.Contains("--dates day-first", StringComparison.Ordinal) ? DateOrder.DayFirst : Options.Contains("--dates month-first", StringComparison.Ordinal) ? DateOrder.MonthFirst : null,
            AddsOrganisations = Options.Contains("--add-organisations", StringComparison.Ordinal),
        });
    }

    /// <summary>The workspace after an import; its ledger has no mistakes.</summary>
    public ImportWorkspace After(SignatoryImport import)
    {
        var editor = new LedgerEditor(LedgerOf(Model()));
        import.ApplyTo(editor);
        var text = editor.ToText();
        Assert.NotNull(text);
        var organisations = Options.Contains("--add-organisations", StringComparison.Ordinal)
            ? YamlEditor.Append(new SourceFile(OrganisationsPath, Organisations), "organisations", import.OrganisationNodes())!
            : Organisations;
        var after = this with { Ledger = text, Organisations = organisations };
        after.Model();
        return after;
    }

    /// <summary>The workspace; it has no mistakes.</summary>
    public WorkspaceModel Model()
    {
        var files = new MemoryFiles().With("cases/workspace.yaml", "appealkit: 1\nlanguages: [en, ru]\n")
            .With("cases/documents/a/document.yaml", "id: a\nkind: statement\ndate: \"2025-12-20\"\nlanguages: [en, ru]\ntitle: {en: A, ru: А}\n")
            .With(OrganisationsPath, Organisations);
        if (Ledger.Length > 0)
            files.With(LedgerPath, Ledger);
        var loaded = new WorkspaceLoader(files).Load();
        Assert.Empty(FindingText.Of(loaded.Diagnostics.Where(d => d.Severity == Severity.Error)));
        return loaded.Value!;
    }

    private static SignatoryLedger LedgerOf(WorkspaceModel model) => model.FindLedger("a") ?? new SignatoryLedger("a", new SourceFile(LedgerPath, ""));

    private static LanguagePack? PackOf(LanguageTag tag) => tag.Value is "en" or "ru" ? Packs.Of(tag.Value) : null;
}
