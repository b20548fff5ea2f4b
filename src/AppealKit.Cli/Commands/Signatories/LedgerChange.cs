using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Signatories;
using AppealKit.Values;
using AppealKit.Workspace;
using AppealKit.Workspace.Model.Signatories;
using AppealKit.Yaml;

namespace AppealKit.Cli.Commands.Signatories;

/// <summary>
/// A change of a ledger, made ready while nothing of it is on disk: what no command would read afterwards is not written. An entry that is hidden with the
/// change and has an id made of its name gets another one.
/// </summary>
internal sealed class LedgerChange
{
    private readonly OpenedLedger _opened;
    private readonly IReadOnlyDictionary<string, string> _newIds = new Dictionary<string, string>();
    private readonly Ledger _after;

    /// <summary>Makes it ready.</summary>
    /// <param name="opened">The ledger.</param>
    /// <param name="editor">What changes.</param>
    public LedgerChange(OpenedLedger opened, LedgerEditor editor)
    {
        (_opened, _after) = (opened, opened.Ledger);
        var room = editor.RoomIfTooMany(YamlLimits.Default);
        var text = room is null ? editor.ToText() : null;
        room ??= text is null ? null : editor.RoomIfTooLong(text, YamlLimits.Default);
        if (room is not null || text is null)
        {
            Failure = room is { } most ? CliDiagnostics.TooManySignatories(opened.File.Path, editor.Signatories, most) : CliDiagnostics.CannotAppendTo(opened.File.Path);
            return;
        }

        var read = ChangedLedger.Read(opened.Ledger, text, opened.Model);
        if (read.Value is { } ledger && QuietIds.For(ledger, opened.Model) is { Given.Count: > 0 } ids)
        {
            var renamed = ids.Write(ledger.File);
            if (ids.IsAllElseAsItWas(ledger.File, new SourceFile(ledger.File.Path, renamed)))
                (read, _newIds) = (ChangedLedger.Read(opened.Ledger, renamed, opened.Model), ids.Given);
        }

        if (read.Value is not { } after || read.HasErrors)
            Failure = CliDiagnostics.WouldBeRefused(opened.File.Path, read.Diagnostics.First(d => d.Severity == Severity.Error));
        else
            _after = after;
    }

    /// <summary>Why it cannot be written; null if it can.</summary>
    public Diagnostic? Failure { get; }

    /// <summary>Writes it.</summary>
    /// <param name="organisations">Number of organisations that came into the workspace with it.</param>
    /// <returns>Null, or what is wrong; then the ledger is as it was.</returns>
    public Diagnostic? Write(int organisations = 0) => Failure ?? _opened.File.Change(_opened.Ledger.File.Text, _after.File.Text, organisations);

    /// <summary>What an entry is called after the change, for everybody.</summary>
    /// <param name="key">The key that it had, or was given.</param>
    public string CallOf(string key) => new LedgerNames(_opened with { Ledger = _after }, Audience.Public).CallOf(_newIds.GetValueOrDefault(key) ?? key);

    /// <summary>What the entry is called whose names a signatory is printed with after the change.</summary>
    /// <param name="key">The key of an entry of the signatory.</param>
    public string CallOfPrinted(string key)
    {
        var entry = _after.Find(_newIds.GetValueOrDefault(key) ?? key)!;
        return new LedgerNames(_opened with { Ledger = _after }, Audience.Public).CallOf(_after.StandingsByEntryOn(DateOnly.MaxValue)[entry].Printed);
    }

    /// <summary>Says which entries are called otherwise now. What they were called is not said: it tells who they are.</summary>
    public void Tell(TextWriter output)
    {
        foreach (var id in _newIds.Values)
            output.WriteLine($"{SignatoryFinder.LineCallOf(_after.Find(id)!)} is called {id} from now on, wherever the ledger called it otherwise: what it was called told who it is");
    }
}
