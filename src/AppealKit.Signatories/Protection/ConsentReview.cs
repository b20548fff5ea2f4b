using AppealKit.Diagnostics;
using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Signatories.Protection;

/// <summary>Finds people who are named, or will be, without a word of theirs that they agreed to it.</summary>
public static class ConsentReview
{
    // Of a list of five hundred that somebody typed in, the number is enough.
    private const int MostTold = 20;

    /// <summary>A finding for each; one for all if they are many.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="isPrintedOnly">True to leave out those who are on no list yet.</param>
    public static IEnumerable<Diagnostic> Of(Ledger ledger, bool isPrintedOnly)
    {
        var found = ledger.StandingsOn(DateOnly.MaxValue).Where(s => (isPrintedOnly ? s.IsNamed : s.IsToBeNamed) && !HasConsent(s)).ToList();
        return found.Count > MostTold
            ? [SignatoriesDiagnostics.NamedWithoutConsent(found[0].Signatory, found.Count)]
            : found.Select(s => SignatoriesDiagnostics.NamedWithoutConsent(s.Signatory, 1));
    }

    /// <summary>True for an organisation, for an issuer, whom the head of the document names, and for a person whose consent is kept and newer than any wish to be hidden.</summary>
    public static bool HasConsent(Standing standing)
    {
        if (standing.Signatory.Organisation is not null || standing.Signatory.Capacity == SignatoryCapacity.Issuer)
            return true;
        var (consent, hidden) = ((DateOnly?)null, DateOnly.MinValue);
        foreach (var entry in standing.Entries)
        {
            consent = Later(consent, entry.Consent?.On);
            if (entry.Display != SignatoryDisplay.Named && entry.History.Count > 0 && entry.History[0].On > hidden)
                hidden = entry.History[0].On;
            foreach (var said in entry.History)
            {
                consent = Later(consent, said.Consent is null ? null : said.On);
                if (said.Display is { } display and not SignatoryDisplay.Named && said.On > hidden)
                    hidden = said.On;
            }
        }

        return consent >= hidden;
    }

    private static DateOnly? Later(DateOnly? day, DateOnly? other) => day is null || other > day ? other ?? day : day;
}
