using System.Globalization;
using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Values;
using AppealKit.Workspace.Model;

namespace AppealKit.Workspace;

// What the rules across records find.
internal static partial class WorkspaceDiagnostics
{
    public static readonly DiagnosticDescriptor FileNameDescriptor = Error("AK2010", "id that is not the name of its file");
    public static readonly DiagnosticDescriptor IdFormDescriptor = Error("AK2011", "id in the wrong form");
    public static readonly DiagnosticDescriptor DuplicateIdDescriptor = Error("AK2012", "id used twice");
    public static readonly DiagnosticDescriptor SourceIdDescriptor = Error("AK2013", "source id that cannot be cited");
    public static readonly DiagnosticDescriptor UnknownPersonDescriptor = Error("AK2101", "unknown person");
    public static readonly DiagnosticDescriptor UnknownSourceDescriptor = Error("AK2102", "unknown source");
    public static readonly DiagnosticDescriptor UnknownOccasionDescriptor = Error("AK2103", "unknown occasion");
    public static readonly DiagnosticDescriptor UnknownOrganisationDescriptor = Error("AK2104", "unknown organisation");
    public static readonly DiagnosticDescriptor UnknownDocumentDescriptor = Error("AK2105", "unknown document");
    public static readonly DiagnosticDescriptor UnknownAddresseeDescriptor = Error("AK2106", "unknown addressee");
    public static readonly DiagnosticDescriptor UnknownRegionDescriptor = Error("AK2107", "unknown region");
    public static readonly DiagnosticDescriptor OccasionNotThenDescriptor = Warning("AK2111", "occasion without a date in that year");
    public static readonly DiagnosticDescriptor MissingTitleDescriptor = Error("AK2201", "title missing in a language");
    public static readonly DiagnosticDescriptor MissingTextDescriptor = Warning("AK2202", "text missing in a language");
    public static readonly DiagnosticDescriptor MissingNameDescriptor = Warning("AK2203", "name missing in a language");
    public static readonly DiagnosticDescriptor MissingCaseTextDescriptor = Warning("AK2204", "case text missing in a language");
    public static readonly DiagnosticDescriptor ExtraBodyDescriptor = Warning("AK2205", "body in a language that the document does not have");
    public static readonly DiagnosticDescriptor ListedTwiceDescriptor = Warning("AK2206", "person listed twice");
    public static readonly DiagnosticDescriptor EventOrderDescriptor = Warning("AK2301", "events out of time order");
    public static readonly DiagnosticDescriptor SentenceDescriptor = Warning("AK2302", "sentence without a term");
    public static readonly DiagnosticDescriptor WithheldDescriptor = Warning("AK2501", "entry that the audience may not see");

    public static Diagnostic FileName(SourceSpan span, string id, string expected, string place) =>
        Make(FileNameDescriptor, $"the id `{Shorten(id)}` differs from the name of its {place}, `{Shorten(expected)}`", span, $"Write `id: {expected}`, or rename the {place}.");

    public static Diagnostic IdForm(SourceSpan span, string id) =>
        Make(
            IdFormDescriptor,
            $"the id `{Shorten(id)}` is not in kebab case",
            span,
            Reading.IdForm.ToKebab(id) is { } kebab ? $"Write `{kebab}`." : "Use small Latin letters, digits and single hyphens: `murat-dushemov`.");

    public static Diagnostic DuplicateId(SourceSpan span, string id, string what, SourceSpan first) =>
        Make(DuplicateIdDescriptor, $"two {what} have the id `{Shorten(id)}`", span, "Give one of them another id; the first one is used.") with
        {
            Labels = [new DiagnosticLabel(first, "first used here")],
        };

    public static Diagnostic SourceId(SourceSpan span, string id) =>
        Make(SourceIdDescriptor, $"the source id `{Shorten(id)}` cannot be cited", span, "Use letters, digits, `-`, `_`, `.` and `:` without spaces, as in `hrw-2025`.");

    public static Diagnostic UnknownId(ReferenceKind kind, Reference reference, IEnumerable<string> known)
    {
        var (descriptor, noun, place) = kind switch
        {
            ReferenceKind.Person => (UnknownPersonDescriptor, "person", "people are the files in cases/people"),
            ReferenceKind.Source => (UnknownSourceDescriptor, "source", "sources are listed in cases/sources.yaml"),
            ReferenceKind.Occasion => (UnknownOccasionDescriptor, "occasion", "occasions are the built-in ones (`appealkit occasions`) and those in cases/occasions.yaml"),
            ReferenceKind.Organisation => (UnknownOrganisationDescriptor, "organisation", "organisations are listed in cases/organisations.yaml"),
            ReferenceKind.Document => (UnknownDocumentDescriptor, "document", "documents are the folders in cases/documents"),
            _ => (UnknownAddresseeDescriptor, "addressee", "addressees are listed under `addressees` of the same file"),
        };
        var near = Nearest(reference.Id, known);
        if (reference.Id.Contains(", ", StringComparison.Ordinal))
            return Make(descriptor, $"no {noun} is called `{Shorten(reference.Id)}`", reference.Span, $"Write several ids as a list in brackets: `[{Shorten(reference.Id)}]`.");
        return Make(descriptor, $"no {noun} is called `{Shorten(reference.Id)}`", reference.Span, near is null ? $"Check the id: {place}." : $"Did you mean `{near}`? {char.ToUpperInvariant(place[0])}{place[1..]}.");
    }

    public static Diagnostic UnknownRegion(Reference reference, IEnumerable<string> known)
    {
        var near = CountryCode.Suggest(reference.Id)?.Value ?? NameSuggestion.Nearest(reference.Id, known);
        return Make(
            UnknownRegionDescriptor,
            $"`{Shorten(reference.Id)}` is neither a country code nor a region of this workspace",
            reference.Span,
            near is null ? "Regions are named under `regions` in cases/workspace.yaml." : $"Did you mean `{near}`?");
    }

    public static Diagnostic OccasionNotThen(SourceSpan span, string id, int year) =>
        Make(
            OccasionNotThenDescriptor,
            string.Create(CultureInfo.InvariantCulture, $"no date is known for `{id}` in {year}"),
            span,
            "Check the year; for a day that an announcement decides, add the occasion with its date to cases/occasions.yaml.");

    public static Diagnostic OccasionNotYet(SourceSpan span, string id, int year, int first) =>
        Make(
            OccasionNotThenDescriptor,
            string.Create(CultureInfo.InvariantCulture, $"`{id}` in {year} is before {first}, the year of the event that it marks"),
            span,
            "Check the year behind the `@`.");

    public static Diagnostic MissingTitle(SourceSpan span, LanguageTag language) =>
        Make(MissingTitleDescriptor, $"the title has no text in `{language}`, a language of the document", span, $"Add `{language}: …` to the title, or take `{language}` out of `languages`.");

    public static Diagnostic MissingText(SourceSpan span, string path, string languages) =>
        Make(MissingTextDescriptor, $"`{path}` has no text in {languages}", span, "Add the text; a translation that nobody has read yet is written `{text: …, state: draft}`.");

    public static Diagnostic MissingName(SourceSpan span, string what, string languages) =>
        Make(MissingNameDescriptor, $"{what} has no name in {languages}, used by a document", span, "Add the name; a form that nobody has confirmed is written `{form: …, confirmed: false}`.");

    public static Diagnostic MissingCaseText(SourceSpan span, string length, string languages) =>
        Make(MissingCaseTextDescriptor, $"the person has no `{length}` text in {languages}, which a document prints", span, $"Add a text with `length: {length}` and `as_of` not after the document's date, or a `text` for the case in the document.");

    public static Diagnostic ExtraBody(SourceSpan span, LanguageTag language, string definition) =>
        Make(ExtraBodyDescriptor, $"the document does not come out in `{language}`, the language of this file", span, $"Add `{language}` to `languages` in {definition}, or delete the file.");

    public static Diagnostic ListedTwice(Reference reference, SourceSpan first) =>
        Make(ListedTwiceDescriptor, $"`{reference.Id}` is listed twice in this document", reference.Span, "Keep one of the two.") with
        {
            Labels = [new DiagnosticLabel(first, "first listed here")],
        };

    public static Diagnostic EventOrder(SourceSpan span, SourceSpan before) =>
        Make(EventOrderDescriptor, "this event is earlier than the one above it", span, "Put the events in time order, earliest first; if the order is right, check the dates.") with
        {
            Labels = [new DiagnosticLabel(before, "later date here")],
        };

    public static Diagnostic SentenceWithoutTerm(SourceSpan span) =>
        Make(SentenceDescriptor, "this sentence has no `term`", FirstLine(span), "Add `term: P4Y`, or `unknown: true` if the term is not known.");

    /// <summary>Says where, never who: the reader of the message may be the audience.</summary>
    public static Diagnostic Withheld(string path, string where, int count, Audience audience) => new(
        WithheldDescriptor,
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "entry" : "entries")} of {where} may not be seen by the audience `{ChoiceNames<Audience>.Of(audience)}` and {(count == 1 ? "is" : "are")} left out"),
        null)
    {
        Path = path,
        Hints = ["If that is not meant, write `audience: public` (or `partners`) where the person, organisation or contact is described."],
    };

    // An id that differs in form only is nearer than any by edits.
    private static string? Nearest(string written, IEnumerable<string> known)
    {
        var kebab = Reading.IdForm.ToKebab(written);
        var list = known as IReadOnlyCollection<string> ?? [.. known];
        return kebab is not null && kebab != written && list.Contains(kebab) ? kebab : NameSuggestion.Nearest(written, list);
    }
}
