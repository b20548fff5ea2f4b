using AppealKit.Diagnostics;
using AppealKit.Signatories;
using AppealKit.Values;
using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Cli.Commands.Signatories;

/// <summary>The signatories that somebody named on the command line.</summary>
internal sealed class NamedSignatories
{
    private readonly List<Signatory> _signatories = [];
    private readonly List<Diagnostic> _mistakes = [];

    /// <summary>Looks them up.</summary>
    /// <param name="opened">The ledger.</param>
    /// <param name="words">What somebody called them.</param>
    /// <param name="fewest">How many different ones there have to be.</param>
    public NamedSignatories(OpenedLedger opened, IReadOnlyList<string> words, int fewest = 0)
    {
        var names = new LedgerNames(opened, Audience.Public);
        var finder = new SignatoryFinder(opened.Ledger, opened.Model);
        foreach (var word in words)
        {
            var found = finder.Find(word);
            if (found.Count == 1 && !_signatories.Contains(found[0]))
                _signatories.Add(found[0]);
            else if (found.Count == 0)
                // Ids are suggested, names are not: whoever is near in name may not want to be shown.
                _mistakes.Add(CliDiagnostics.UnknownName("signatory", word, [.. opened.Ledger.Signatories.Where(s => s.Key is not null && names.CallOf(s) == s.Key).Select(s => s.Key!)]));
            else if (found.Count > 1)
                _mistakes.Add(CliDiagnostics.SeveralSignatories(word, [.. found.Where(s => s.Key is not null).Select(names.CallOf)]));
        }

        if (_mistakes.Count == 0 && _signatories.Count < fewest)
            _mistakes.Add(CliDiagnostics.OneSignatoryTwice());
    }

    /// <summary>Those who were found, in the order of the command line.</summary>
    public IReadOnlyList<Signatory> Signatories => _signatories;

    /// <summary>Names that nobody has, or several; and one signatory named twice where two are needed.</summary>
    public IReadOnlyList<Diagnostic> Mistakes => _mistakes;
}
