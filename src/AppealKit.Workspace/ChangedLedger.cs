using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Signatories;
using AppealKit.Workspace.Reading;
using AppealKit.Workspace.Reading.Signatories;
using AppealKit.Workspace.Rules;
using AppealKit.Yaml;
using AppealKit.Yaml.Reading;

namespace AppealKit.Workspace;

/// <summary>Reads and checks a ledger that is to be written, as <see cref="WorkspaceLoader"/> will: what that would refuse is better not written at all.</summary>
public static class ChangedLedger
{
    /// <summary>Reads it.</summary>
    /// <param name="before">The ledger as it is.</param>
    /// <param name="text">Its file with the change.</param>
    /// <param name="model">The whole workspace.</param>
    /// <returns>The ledger, as far as it can be read, and what is wrong with it.</returns>
    public static StageResult<Ledger> Read(Ledger before, string text, WorkspaceModel model)
    {
        var diagnostics = new DiagnosticBag();
        var file = new SourceFile(before.File.Path, text);
        var root = new YamlReader().Read(file);
        diagnostics.AddRange(root.Diagnostics);
        var context = new RecordContext(new ReadingContext(diagnostics, model.Settings.FirstLanguage), model.Settings);
        var ledger = root.Value is { } top ? LedgerReader.Read(top, file, before.DocumentId, context) : null;
        if (ledger is not null)
            LedgerRule.Check(new RuleContext(model with { Ledgers = [ledger] }, static _ => true, new HashSet<ReferenceKind>(), new HashSet<string>(), diagnostics));
        return new StageResult<Ledger>(ledger, diagnostics.ToList());
    }
}
