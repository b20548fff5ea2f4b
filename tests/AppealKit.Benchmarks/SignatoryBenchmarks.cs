using System.Text;
using AppealKit.Composition.Templates;
using AppealKit.Diagnostics.Source;
using AppealKit.Signatories;
using AppealKit.Signatories.Import;
using AppealKit.Testing;
using AppealKit.Workspace;
using AppealKit.Workspace.Files;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Signatories;
using BenchmarkDotNet.Attributes;

namespace AppealKit.Benchmarks;

/// <summary>5,000 people and 500 organisations: from the form to the text of the ledger. Whole processes are measured by eng/bench-signatories.sh.</summary>
[MemoryDiagnoser]
public class SignatoryBenchmarks
{
    private readonly byte[] _form = Encoding.UTF8.GetBytes(LargeForm.Write(5000, 500));
    private readonly WorkspaceModel _model;
    private readonly LanguagePackStore _packs;

    public SignatoryBenchmarks()
    {
        var files = new DirectoryFiles(TestPaths.Repository);
        _packs = new LanguagePackStore(new TemplateStore(new WorkspaceTemplateFiles(files, new ShippedTemplateFiles())));
        _model = new WorkspaceLoader(files).Load().Value!;
    }

    [Benchmark]
    public int Import()
    {
        var ledger = new Ledger(_model.Documents[0].Id, new SourceFile("signatories.yaml", ""));
        var import = SignatoryImport.Read("form.csv", _form, new ImportSettings(ledger, _model, t => _packs.Load(t)?.Value, new DateOnly(2025, 12, 20)) { AddsOrganisations = true });
        var editor = new LedgerEditor(ledger);
        import.ApplyTo(editor);
        return editor.ToText()!.Length;
    }
}
