using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;

namespace AppealKit.Cli;

// What can be wrong with approvals and with messages to those who approved.
internal static partial class CliDiagnostics
{
    private static readonly DiagnosticDescriptor LaterEntryDescriptor = new("AK8241", Severity.Error, "an entry before the last one of a ledger");

    /// <summary>AK8241.</summary>
    public static Diagnostic LaterEntry(SourceSpan signatory, DateOnly last) =>
        new(LaterEntryDescriptor, FormattableString.Invariant($"the ledger has an entry of {last:yyyy-MM-dd} for this signatory"), FirstLine(signatory))
        {
            Hints = ["Entries stand in the order of their days. Give that day or a later one with --on; nothing was changed."],
        };

    private static SourceSpan FirstLine(SourceSpan span) =>
        span.Text.IndexOf('\n') is >= 0 and var end ? span.Slice(0, end) : span;
}
