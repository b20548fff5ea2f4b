using AppealKit.Diagnostics;

namespace AppealKit.Signatories;

// What is undecided in a ledger. Neither names nor ids stand in these messages.
internal static partial class SignatoriesDiagnostics
{
    public static readonly DiagnosticDescriptor UndecidedDuplicatesDescriptor = new("AK2851", Severity.Notice, "entries of a ledger that look like one signatory");

    public static readonly DiagnosticDescriptor NamedAgainstNoDescriptor = new("AK2852", Severity.Warning, "somebody on the list by name who may have said no");

    // How many they are would tell something of who they are.
    public static Diagnostic NamedAgainstNo(string path, string document) => new(
        NamedAgainstNoDescriptor, "somebody on the list by name is nearly certain to be the same as an entry that does not want to be named, declined or withdrew", null)
    {
        Path = path,
        IsForEverybody = true,
        Hints = [$"`appealkit signatories merge --document {document} --audience internal` lists them; decide with `merge ID INTO`, and what was said last counts, or with `keep ID ID`."],
    };

    public static Diagnostic UndecidedDuplicates(string path, string document, int count) => new(
        UndecidedDuplicatesDescriptor,
        count == 1 ? "two entries of this ledger look like one signatory" : FormattableString.Invariant($"{count} pairs of entries of this ledger look like one signatory each"),
        null)
    {
        Path = path,
        Hints = [$"`appealkit signatories merge --document {document}` lists them with the reasons; decide with `merge ID INTO` or `keep ID ID`."],
    };
}
