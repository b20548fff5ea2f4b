using AppealKit.Diagnostics;
using AppealKit.Signatories;
using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Cli.Commands.Signatories;

/// <summary>The signatories that somebody named on the command line.</summary>
internal sealed class NamedSignatories
{
    private readonly List<Signatory> _signatories = [];
    private readonly List<Diagnostic> _mistakes = [];

    /// <summary>Looks them up.</summary>
    public NamedSignatories(OpenedLedger opened, IReadOnlyList<string> names)
    {
        var finder = new SignatoryFinder(opened.Ledger, opened.Model);
        foreach (var name in names)
        {
            var found = finder.Find(name);
            if (found.Count == 1 && !_signatories.Contains(found[0]))
                _signatories.Add(found[0]);
            else if (found.Count == 0)
                // Ids are suggested, names are not: whoever is near in name may not want to be shown.
                _mistakes.Add(CliDiagnostics.UnknownName("signatory", name, [.. opened.Ledger.Signatories.Select(s => s.Key).OfType<string>()]));
            else if (found.Count > 1)
                _mistakes.Add(CliDiagnostics.SeveralSignatories(name, [.. found.Select(s => s.Key).OfType<string>()]));
        }
    }

    /// <summary>Those who were found, in the order of the command line.</summary>
    public IReadOnlyList<Signatory> Signatories => _signatories;

    /// <summary>Names that nobody has, or several.</summary>
    public IReadOnlyList<Diagnostic> Mistakes => _mistakes;
}
