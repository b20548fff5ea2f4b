using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Workspace.Model;

namespace AppealKit.Workspace;

// What is wrong with ledgers of signatories. No name stands in these messages.
internal static partial class WorkspaceDiagnostics
{
    public static readonly DiagnosticDescriptor SignatoryWithoutNameDescriptor = Error("AK2801", "signatory that is neither an organisation nor a person");
    public static readonly DiagnosticDescriptor SignatoryTwiceDescriptor = Error("AK2802", "signatory listed twice");
    public static readonly DiagnosticDescriptor LedgerOrderDescriptor = Error("AK2803", "ledger out of time order");
    public static readonly DiagnosticDescriptor ShownAgainDescriptor = Error("AK2804", "hidden signatory shown without a new approval");
    public static readonly DiagnosticDescriptor NotADayDescriptor = Error("AK2805", "entry of a ledger without a day");
    public static readonly DiagnosticDescriptor UnknownGroupingDescriptor = Error("AK2806", "unknown way of listing signatories");
    public static readonly DiagnosticDescriptor UnknownSignatoryDescriptor = Error("AK2807", "unknown entry of a ledger");
    public static readonly DiagnosticDescriptor SignatoryIdTwiceDescriptor = Error("AK2808", "two signatories with one id");
    public static readonly DiagnosticDescriptor MergedInCircleDescriptor = Error("AK2809", "signatories merged in a circle");

    public static readonly DiagnosticDescriptor TellingIdDescriptor = Error("AK2810", "an id that tells who a signatory is");

    public static Diagnostic TellsWhoItIs(SourceSpan span) =>
        Make(TellingIdDescriptor, "the id of a signatory who is not to be named holds a word of the name", FirstLine(span), "Give the entry an id that says nothing, such as `s-1`, here and in `merged_into` and `kept_apart`: ids stand in tables and messages, and in names of files.") with
        {
            IsForEverybody = true,
        };

    public static readonly DiagnosticDescriptor LessCarefulLastDescriptor = Warning("AK2811", "the less careful of two lines of one day counts");

    public static Diagnostic LessCarefulLast(SourceSpan span, SourceSpan careful, bool isOfName) =>
        Make(
            LessCarefulLastDescriptor,
            isOfName ? "this line names somebody who asked on the same day not to be named" : "this approval is of the same day as a refusal or withdrawal above it, and counts",
            FirstLine(span),
            "Ask the signatory if in doubt. If the other line was the last word, put it last; if this one was, give it a later day.") with
        {
            Labels = [new DiagnosticLabel(FirstLine(careful), "said on the same day")],
        };

    public static Diagnostic SignatoryWithoutName(SourceSpan span, bool isBoth) =>
        Make(
            SignatoryWithoutNameDescriptor,
            isBoth ? "this signatory is an organisation and a person at once" : "this signatory is neither an organisation nor a person",
            FirstLine(span),
            "Write `organisation: ID` for an organisation, or `name: {en: …}` for a person.");

    public static Diagnostic SignatoryTwice(SourceSpan span, SourceSpan first) =>
        Make(SignatoryTwiceDescriptor, "this signatory stands in the ledger twice", FirstLine(span), "Keep one entry, with the history of both; a namesake needs another `affiliation`.") with
        {
            Labels = [new DiagnosticLabel(FirstLine(first), "first listed here")],
        };

    public static Diagnostic LedgerOrder(SourceSpan span, SourceSpan before) =>
        Make(LedgerOrderDescriptor, "this entry is earlier than the one above it", FirstLine(span), "Add new entries at the end of `history`; if the order is right, check the dates.") with
        {
            Labels = [new DiagnosticLabel(FirstLine(before), "later date here")],
        };

    public static Diagnostic ShownAgain(SourceSpan span) =>
        Make(ShownAgainDescriptor, "a signatory who was hidden is named again without a new approval", FirstLine(span), "Ask the signatory; with their consent the entry is `{on: …, state: approved, display: named, consent: …}`.");

    public static Diagnostic NotADay(SourceSpan span, string key) =>
        Make(NotADayDescriptor, $"`{key}` is not a day", span, "Write a whole date, such as \"2025-12-05\": in a ledger the order of days decides.");

    public static Diagnostic UnknownGrouping(SourceSpan span, IReadOnlyList<string> known) =>
        Make(
            UnknownGroupingDescriptor,
            $"`group_by` of a list of signatories can only be {string.Join(" or ", known.Select(k => $"`{k}`"))}",
            span,
            $"Write {string.Join(" or ", known.Select(k => $"`group_by: {k}`"))}, or leave it out.");

    public static Diagnostic UnknownSignatory(Reference reference, IReadOnlyList<string> known) =>
        Make(
            UnknownSignatoryDescriptor,
            $"no entry of this ledger is called `{reference.Id}`",
            reference.Span,
            NameSuggestion.Nearest(reference.Id, known) is { } nearest
                ? $"Did you mean `{nearest}`?"
                : "Write the `id` of an entry of this file, or the id of its organisation; an entry without an `id` needs one.");

    public static Diagnostic SignatoryIdTwice(SourceSpan span, SourceSpan first, string id) =>
        Make(SignatoryIdTwiceDescriptor, $"two entries of this ledger are called `{id}`", FirstLine(span), "Give one of them another `id`, and look whether `merged_into` and `kept_apart` mean the right one.") with
        {
            Labels = [new DiagnosticLabel(FirstLine(first), "first used here")],
        };

    public static Diagnostic MergedInCircle(SourceSpan span) =>
        Make(MergedInCircleDescriptor, "this entry is merged into one that is merged into this one", FirstLine(span), "Take away one `merged_into`, so that one entry is left that stands for both.");
}
