using AppealKit.Diagnostics;

namespace AppealKit.Signatories;

// What is undecided in a ledger. Neither names nor ids stand in these messages.
internal static partial class SignatoriesDiagnostics
{
    public static readonly DiagnosticDescriptor UndecidedDuplicatesDescriptor = new("AK2851", Severity.Notice, "entries of a ledger that look like one signatory");

    public static Diagnostic UndecidedDuplicates(string path, string document, int count) => new(
        UndecidedDuplicatesDescriptor,
        count == 1 ? "two entries of this ledger look like one signatory" : FormattableString.Invariant($"{count} pairs of entries of this ledger look like one signatory each"),
        null)
    {
        Path = path,
        Hints = [$"`appealkit signatories merge --document {document}` lists them with the reasons; decide with `merge ID INTO` or `keep ID ID`."],
    };
}
