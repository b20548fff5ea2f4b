using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;

namespace AppealKit.Workspace;

// What is found about names. Ask only with people and texts that the audience of the messages may see.
internal static partial class WorkspaceDiagnostics
{
    public static readonly DiagnosticDescriptor ListedSpellingDescriptor = Warning("AK2441", "spelling that is not ours");
    public static readonly DiagnosticDescriptor NearSpellingDescriptor = Warning("AK2442", "spelling that looks like another one of ours");
    public static readonly DiagnosticDescriptor SharedAbbreviationDescriptor = Warning("AK2443", "abbreviation of two organisations");

    public static readonly DiagnosticDescriptor FamilyNotToldApartDescriptor = Warning("AK2212", "family name that is not told apart");

    public static Diagnostic FamilyNotToldApart(SourceSpan span, string what, string languages) =>
        Make(FamilyNotToldApartDescriptor, $"{what} is not told apart in {languages}, so that it is not set in capitals", FirstLine(span), "Write the name as `{given: …, family: …}`, or leave out `surnames: capitals`.");

    public static Diagnostic FamiliesNotToldApart(SourceSpan span, int count) =>
        Make(FamilyNotToldApartDescriptor, $"the family names of {(count == 1 ? "one signatory" : FormattableString.Invariant($"{count} signatories"))} are not told apart, so that they are not set in capitals", FirstLine(span), "Write the names as `{given: …, family: …}`; this is the first one.");

    public static Diagnostic ForeignSpelling(SourceSpan span, string found, bool isListed, string id, string? ours) =>
        Make(
            isListed ? ListedSpellingDescriptor : NearSpellingDescriptor,
            isListed ? $"`{Shorten(found)}` is a spelling of `{id}` that is not ours" : $"`{Shorten(found)}` looks like `{id}` in another spelling",
            span,
            ours is null
                ? $"Write `{{{{ person '{id}' }}}}`, and give the person a name in this language."
                : $"Ours is `{ours}`; {{{{ person '{id}' }}}} prints it. Words of others belong in quotation marks, which are left alone.");

    public static Diagnostic SharedAbbreviation(SourceSpan span, string abbreviation, string id, string other, SourceSpan first) =>
        Make(
            SharedAbbreviationDescriptor,
            $"`{Shorten(abbreviation)}` is the abbreviation of both `{other}` and `{id}`, and this document has both",
            span,
            "Print one of them in full: leave out its `short`, or give the two different ones.") with
        {
            Labels = [new DiagnosticLabel(first, "the other one")],
        };
}
