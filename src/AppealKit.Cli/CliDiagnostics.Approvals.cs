using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;

namespace AppealKit.Cli;

// What can be wrong with approvals and with messages to those who approved.
internal static partial class CliDiagnostics
{
    private static readonly DiagnosticDescriptor LaterEntryDescriptor = new("AK8241", Severity.Error, "an entry before the last one of a ledger");

    private static readonly DiagnosticDescriptor NotAnAddressDescriptor = new("AK8242", Severity.Warning, "an e-mail address that nothing can be sent to");
    private static readonly DiagnosticDescriptor NoSenderDescriptor = new("AK8243", Severity.Error, "messages without a sender");

    private static readonly DiagnosticDescriptor NoConsentDescriptor = new("AK8244", Severity.Error, "somebody to be named without their consent");

    /// <summary>AK8244.</summary>
    public static Diagnostic NoConsent() =>
        new(NoConsentDescriptor, "`--display named` names a person, and nothing tells how they agreed to it", null)
        {
            Hints = ["Give their words, or where they said so, with --consent: `--consent \"I agree to be listed by name (mail of 3 December)\"`. It stays in the ledger; nothing was changed."],
        };

    private static readonly DiagnosticDescriptor SheetAfterDeadlineDescriptor = new("AK8245", Severity.Warning, "a sheet on which nobody can sign in time");

    /// <summary>AK8245.</summary>
    public static Diagnostic SheetAfterDeadline(string sheet, DateOnly deadline, DateOnly day) =>
        new(SheetAfterDeadlineDescriptor, FormattableString.Invariant($"the sheet says that one can sign until {deadline:yyyy-MM-dd}, and it is {day:yyyy-MM-dd}"), null)
        {
            Path = sheet,
            Hints = ["Write another `deadline` into the sheet and into the ledger, or take it out of both; a sheet of an earlier day is made with --on."],
        };

    /// <summary>AK8242. The address is not shown.</summary>
    public static Diagnostic NotAnAddress(SourceSpan signatory) =>
        new(NotAnAddressDescriptor, "mail cannot be sent to the `email` of this signatory", FirstLine(signatory))
        {
            IsForEverybody = true,
            Hints = ["Ask for another address, as in name@example.org; the message was written as text alone."],
        };

    /// <summary>AK8243.</summary>
    public static Diagnostic NoSender(string? given) =>
        new(NoSenderDescriptor, given is null ? "there is no address that the messages could come from" : "what was given with --from is not an address", null)
        {
            Hints = ["Give one with --from, or write `sign_on: {email: …}` into the document; no message was written."],
        };

    /// <summary>AK8241.</summary>
    public static Diagnostic LaterEntry(SourceSpan signatory, DateOnly last) =>
        new(LaterEntryDescriptor, FormattableString.Invariant($"the ledger has an entry of {last:yyyy-MM-dd} for this signatory"), FirstLine(signatory))
        {
            IsForEverybody = true,
            Hints = ["Entries stand in the order of their days. Give that day or a later one with --on; nothing was changed."],
        };

    private static SourceSpan FirstLine(SourceSpan span) =>
        span.Text.IndexOf('\n') is >= 0 and var end ? span.Slice(0, end) : span;
}
