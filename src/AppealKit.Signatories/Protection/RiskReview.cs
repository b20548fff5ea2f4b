using AppealKit.Diagnostics;
using AppealKit.Signatories.Duplicates;
using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.People;
using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Signatories.Protection;

/// <summary>
/// Finds signatories who have the name of somebody who is held, has disappeared, or was sent back. Statements have been published whose
/// signatories were the next to disappear: an old list is a risk to the people on it.
/// </summary>
public static class RiskReview
{
    // Less than proposals that are told without being asked: one alarm too many costs a line in the ledger, one too few a person.
    private const double Alarming = 0.65;

    /// <summary>Findings, one for each signatory and person. What would tell an audience who signed without being named, or who is held, is one
    /// finding without a place, the same for every ledger.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="model">The whole workspace.</param>
    /// <param name="seen">What the audience sees of it.</param>
    /// <param name="today">The day whose status is taken.</param>
    public static IReadOnlyList<Diagnostic> Of(Ledger ledger, WorkspaceModel model, WorkspaceModel seen, DateOnly today)
    {
        var people = model.People.Select(p => (Person: p, Status: p.StatusOn(today))).Where(p => IsAtRisk(p.Status)).ToList();
        // Of all days: who withdraws after the day of the run is named to nobody either.
        var standings = ledger.StandingsOn(DateOnly.MaxValue).Where(s => s.Signatory.Name is not null).ToList();
        if (people.Count == 0 || standings.Count == 0)
            return [];
        var reader = new EntrantReader(model);
        var cases = people.Select(p => reader.Read(AsStanding(p.Person))).ToList();
        var entrants = standings.Select(reader.Read).ToList();
        var findings = new List<Diagnostic>();
        var isKept = false;
        foreach (var (first, second) in CandidatePairs.Of([.. cases, .. entrants]))
        {
            if (first >= cases.Count || second < cases.Count)
                continue;
            var (person, standing) = (people[first], standings[second - cases.Count]);
            if (IsSomebodyElse(standing, person.Person) || EntrantComparison.Compare(cases[first], entrants[second - cases.Count]).Score < Alarming)
                continue;
            if (MayTell(standing, person.Person, person.Status, seen, today))
                findings.Add(SignatoriesDiagnostics.SignatoryAtRisk(standing, person.Person, person.Status, SignedAfter(standing, person.Status)));
            else
                isKept = true;
        }

        return [.. findings.OrderBy(f => f.Span?.Start), .. isKept ? [SignatoriesDiagnostics.ForOurselves()] : Array.Empty<Diagnostic>()];
    }

    // The public cases tell who is held: with one of a kind, or few, the place and the kind would name whoever signed without a name.
    private static bool MayTell(Standing standing, Person person, PersonStatus status, WorkspaceModel seen, DateOnly today) =>
        seen.Audience == Audience.Internal || (standing.IsNamed && seen.FindPerson(person.Id)?.StatusOn(today) is { } shown && IsToldAlike(shown, status));

    private static bool IsToldAlike(PersonStatus shown, PersonStatus status) =>
        shown.Custody == status.Custody && shown.Whereabouts == status.Whereabouts && shown.Returned == status.Returned
        && shown.CustodyEvent?.Date == status.CustodyEvent?.Date && shown.ReturnEvent?.Date == status.ReturnEvent?.Date;

    private static bool IsAtRisk(PersonStatus status) =>
        status.Custody is Custody.Detained or Custody.Imprisoned || status.Whereabouts == Whereabouts.Disappeared || status.Returned != ReturnKind.No;

    // What is known of a case, in the form in which signatories are compared.
    private static Standing AsStanding(Person person)
    {
        var names = new List<LocalizedName>(person.Name.Names);
        foreach (var spelling in person.Spellings)
            names.Add(new LocalizedName(names[0].Language, spelling.Value, spelling.Span ?? person.IdSpan));
        var signatory = new Signatory { Name = new NameSet(names, person.Name.Span), Country = person.Country, Span = person.IdSpan };
        return new Standing(signatory, [], SignatoryState.Pending, SignatoryDisplay.Anonymous, null);
    }

    private static bool IsSomebodyElse(Standing standing, Person person) =>
        standing.Entries.Any(s => s.IsNot.Any(r => r.Id == person.Id));

    // Whoever is in a cell does not fill in forms: either somebody else did, or it was asked of them there.
    private static bool SignedAfter(Standing standing, PersonStatus status) =>
        standing.Approval is { } approval && (status.CustodyEvent ?? status.ReturnEvent)?.Date?.Latest is { } day && approval.On > day;
}
