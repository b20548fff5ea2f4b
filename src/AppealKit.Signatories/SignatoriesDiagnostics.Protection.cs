using AppealKit.Diagnostics;
using AppealKit.Workspace.Model.People;
using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Signatories;

// What can harm somebody. No name stands in these messages; nor does the case, where it would tell who signed without being named. What tells
// anything of those who are not named is for ourselves only: messages stand in logs that others read.
internal static partial class SignatoriesDiagnostics
{
    public static readonly DiagnosticDescriptor SignatoryAtRiskDescriptor = new("AK2861", Severity.Warning, "a signatory with the name of somebody who is at risk");

    public static readonly DiagnosticDescriptor NamedWithoutConsentDescriptor = new("AK2862", Severity.Warning, "somebody who is named without consent");

    public static readonly DiagnosticDescriptor ForOurselvesDescriptor = new("AK2863", Severity.Warning, "a finding about signatories that is for ourselves only");

    // Neither the ledger, nor what was found, nor how often: each would tell something of those who are not named.
    public static Diagnostic ForOurselves() => new(ForOurselvesDescriptor, "something about signatories is told to `--audience internal` only", Span: null)
    {
        IsForEverybody = true,
        Hints = ["Run `appealkit check --audience internal` where nobody else reads what it writes."],
    };

    public static Diagnostic NamedWithoutConsent(Signatory signatory, int count) => new(
        NamedWithoutConsentDescriptor,
        count == 1 ? "this signatory is named, and nothing tells that they agreed to it" : FormattableString.Invariant($"{count} signatories are named, and nothing tells that they agreed to it"),
        signatory.Span.Slice(0, 0))
    {
        IsForEverybody = true,
        Hints = ["Write their words, and the day: `consent: {on: \"2025-12-01\", wording: I agree to be listed by name.}`; without them, write `display: anonymous`."],
    };

    public static Diagnostic SignatoryAtRisk(Standing standing, Person person, PersonStatus status, bool signedAfter)
    {
        var what = status switch
        {
            { Whereabouts: Whereabouts.Disappeared } => "has disappeared",
            { Custody: Custody.Imprisoned } => "is in prison",
            { Custody: Custody.Detained } => "is detained",
            _ => "was sent back",
        };
        var message = $"this signatory has the name of somebody who {what}{(signedAfter ? ", and signed after that" : "")}";
        var hint = signedAfter
            ? "Find out who signed: the name can have been used by others, or under pressure. "
            : "If it is the same person, ask those who know what is safe: an old list is a risk to the people on it. ";
        return new Diagnostic(SignatoryAtRiskDescriptor, message, standing.Signatory.Span.Slice(0, 0))
        {
            IsForEverybody = true,
            Labels = standing.IsToBeNamed ? [new DiagnosticLabel(person.IdSpan, "the case")] : [],
            Hints =
            [
                hint + "`appealkit signatories withdraw` takes the name out of the next build; replace or take down what is published.",
                "If it is somebody else, say so with `is_not: [ID of the case]`.",
            ],
        };
    }
}
