using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Signatories;
using AppealKit.Signatories.Versions;
using AppealKit.Values;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Model.Signatories;
using AppealKit.Workspace.Review;

namespace AppealKit.Composition;

// What stands between a document and final.
internal static partial class CompositionDiagnostics
{
    public static readonly DiagnosticDescriptor TranslationNotReadyDescriptor = new("AK8803", Severity.Error, "a translation that is not ready to go out");
    public static readonly DiagnosticDescriptor StaleFactDescriptor = new("AK8804", Severity.Error, "a fact that may no longer hold in a document that goes out");
    public static readonly DiagnosticDescriptor NameNotReadyDescriptor = new("AK8805", Severity.Error, "a name that is not ready to go out");
    public static readonly DiagnosticDescriptor PhraseMissingDescriptor = new("AK8806", Severity.Error, "a phrase that is missing in a document that goes out");
    public static readonly DiagnosticDescriptor SourceNotReadyDescriptor = new("AK8807", Severity.Error, "a note or source that is not ready to go out");
    public static readonly DiagnosticDescriptor ConsentMissingDescriptor = new("AK8808", Severity.Error, "somebody who is named without consent in a document that goes out");
    public static readonly DiagnosticDescriptor UnwrittenDescriptor = new("AK8809", Severity.Error, "something is still missing in a document that goes out");
    private static readonly DiagnosticDescriptor IssuerNotApprovedDescriptor = new("AK8801", Severity.Error, "an issuer who has not approved this text");
    private static readonly DiagnosticDescriptor SignatoryApprovedOtherDescriptor = new("AK8802", Severity.Error, "a signatory who approved another text");

    /// <summary>A warning that stops a document from going out.</summary>
    public static Diagnostic NotReady(DiagnosticDescriptor descriptor, string document, Diagnostic finding) =>
        new(descriptor, Subject(document) + finding.Message, finding.Span)
        {
            IsForEverybody = finding.IsForEverybody,
            Hints = finding.Hints,
            Labels = finding.Labels,
            Trail = finding.Trail,
            Path = finding.Path,
        };

    /// <summary>AK8801.</summary>
    /// <param name="document">The id of the document.</param>
    /// <param name="issuer">The issuer.</param>
    /// <param name="standing">Where they stand; null if they are not in the ledger.</param>
    /// <param name="fit">What they approved; null if they approved nothing.</param>
    public static Diagnostic IssuerNotApproved(string document, DocumentIssuer issuer, Standing? standing, ApprovalFit? fit)
    {
        var who = issuer.OrganisationId is { } id ? $"its issuer `{id}`" : "one of its issuers";
        var what = fit switch
        {
            ApprovalFit.Outdated => "approved another text of it",
            ApprovalFit.NotRecorded => "approved it, but the ledger does not tell which text",
            _ => standing is null ? "has not approved it" : $"has not approved it: the ledger says `{LedgerWords.Of(standing.State)}`",
        };
        return new Diagnostic(IssuerNotApprovedDescriptor, $"{Subject(document)}{who} {what}", issuer.Span)
        {
            Hints = [$"Ask them to read the text as it is now; their answer is recorded by `appealkit signatories approve {issuer.OrganisationId ?? "\"NAME\""} --document {document}`."],
        };
    }

    /// <summary>AK8801, for a document that its signatories issue.</summary>
    public static Diagnostic NobodyApproved(DocumentDefinition document) =>
        new(IssuerNotApprovedDescriptor, $"{Subject(document.Id)}its signatories issue it, and nobody has approved it", document.IdSpan)
        {
            Hints = [$"Record approvals with `appealkit signatories approve WHO --document {document.Id}`."],
        };

    /// <summary>AK8802. Signatories are not named.</summary>
    /// <param name="document">The id of the document.</param>
    /// <param name="signatory">The signatory, or the first of many.</param>
    /// <param name="fit">What they approved.</param>
    /// <param name="count">How many they are.</param>
    public static Diagnostic SignatoryApprovedOther(string document, Signatory signatory, ApprovalFit fit, int count) =>
        new(
            SignatoryApprovedOtherDescriptor,
            FormattableString.Invariant($"{Subject(document)}{(count == 1 ? "a signatory" : $"{count} signatories")} {(fit == ApprovalFit.Outdated ? "approved another text of it" : "approved it, but the ledger does not tell which text")}"),
            FirstLine(signatory.Span))
        {
            IsForEverybody = true,
            Hints =
            [
                $"`appealkit signatories status --document {document} --messages DIR` writes the question to ask. "
                + (fit == ApprovalFit.Outdated
                    ? "`list: {outdated: mark}` prints such names with a mark, `outdated: omit` leaves them out."
                    : "If their form showed the text as it is now, import it again with `--version current`. `list: {outdated: omit}` leaves them out."),
            ],
        };

    /// <summary>AK8803.</summary>
    public static Diagnostic TranslationNotReady(string document, TranslationGap gap) =>
        new(
            TranslationNotReadyDescriptor,
            $"{Subject(document)}the translation into `{gap.Language}` {(gap.IsReviewed ? $"does not tell which text in `{gap.Original.Language}` it was made from" : "has not been reviewed")}",
            gap.Span)
        {
            Labels = gap.Original.Span is { } place ? [new DiagnosticLabel(FirstLine(place), "its original")] : [],
            Hints = [$"Once somebody who reads both languages has compared them, write `state: reviewed` and `of: {TextDigest.Of(gap.Original.Text)}`."],
        };

    /// <summary>AK8805, for a name that there is not.</summary>
    public static Diagnostic NameMissing(string document, MissingName missing) =>
        new(NameNotReadyDescriptor, $"{Subject(document)}`{missing.Id}` has no name in `{missing.Language}`", missing.Span)
        {
            Hints = [$"`appealkit names propose {missing.Id} --lang {missing.Language}` proposes one; somebody who knows has to confirm it."],
        };

    private static string Subject(string document) => $"`{document}` is not ready: ";

    private static SourceSpan FirstLine(SourceSpan span) => span.Text.IndexOf('\n') is >= 0 and var end ? span.Slice(0, end) : span;
}
