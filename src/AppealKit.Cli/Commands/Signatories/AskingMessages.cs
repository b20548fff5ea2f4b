using System.Text;
using AppealKit.Cli.Data;
using AppealKit.Composition.Drafts;
using AppealKit.Composition.Templates;
using AppealKit.Diagnostics;
using AppealKit.Languages;
using AppealKit.Signatories.Messages;
using AppealKit.Signatories.Versions;
using AppealKit.Values;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Model.Signatories;
using AppealKit.Workspace.Reading;

namespace AppealKit.Cli.Commands.Signatories;

/// <summary>
/// Writes the question to those who approved an earlier text, a message each, in the language in which they read it. Files are named by ids; addresses
/// stand in the <c>.eml</c> alone, names nowhere.
/// </summary>
internal sealed class AskingMessages(OpenedLedger opened, ApprovalStatus status, DateOnly today)
{
    private const string LineMark = "line-";

    private readonly LanguagePackStore _packs = opened.Workspace.Packs;
    private readonly LedgerNames _names = new(opened, Audience.Public);
    private readonly DiagnosticBag _findings = [];

    /// <summary>Number of messages.</summary>
    public int Written { get; private set; }

    /// <summary>Number of those that can be sent: there is an address.</summary>
    public int WithAddress { get; private set; }

    /// <summary>Writes them. Messages of an earlier run to those who need not be asked any more are taken away.</summary>
    /// <param name="folder">Absolute path of the folder.</param>
    /// <param name="shown">How messages call it.</param>
    /// <param name="from">The address that they come from; null to take one of the document.</param>
    /// <returns>What is wrong.</returns>
    public IReadOnlyList<Diagnostic> Write(string folder, string shown, string? from)
    {
        if (!MessageAddress.TryParse(from ?? SenderOfDocument(), out var sender))
            return [CliDiagnostics.NoSender(from)];
        if (MakeFolder(folder, shown) is { } failure)
            return [failure];
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var version in status.Outdated)
        {
            var messages = new Dictionary<DateOnly, MailMessage>();
            foreach (var standing in version.By)
            {
                var name = FileNameOf(standing.Signatory);
                if (WriteOne(Path.Combine(folder, name), $"{shown}/{name}", version, standing, messages, sender) is { } mistake)
                    return [.. _findings.ToList(), mistake];
                written.Add(name);
            }
        }

        TakeAwayOthers(folder, shown, written);
        return [.. _findings.ToList().Distinct()];
    }

    // Only files that an earlier run wrote: they are named by an id of this ledger, or by a line.
    private void TakeAwayOthers(string folder, string shown, HashSet<string> written)
    {
        var ours = opened.Ledger.Signatories.SelectMany(s => new[] { s.Key, FileNameOf(s) }).ToHashSet(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder).Where(p => Path.GetExtension(p) is ".txt" or ".eml").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(path);
            var isOurs = ours.Contains(name) || (name.StartsWith(LineMark, StringComparison.Ordinal) && name.AsSpan(LineMark.Length).IndexOfAnyExceptInRange('0', '9') < 0);
            if (isOurs && !written.Contains(name) && WholeFile.Delete(path, $"{shown}/{Path.GetFileName(path)}") is { } mistake)
                _findings.Add(mistake);
        }
    }

    private Diagnostic? WriteOne(
        string path, string shown, ApprovedVersion version, Standing standing, Dictionary<DateOnly, MailMessage> sameVersion, MessageAddress sender)
    {
        var now = version.Now ?? status.Now[0];
        // It names nobody: those who approved one version on one day get the same.
        if (!sameVersion.TryGetValue(standing.Approval!.On, out var message))
            sameVersion[standing.Approval.On] = message = MessageTo(standing, version, now);
        if (WholeFile.WriteText(path + ".txt", message.ToText(), shown + ".txt") is { } failure)
            return failure;
        Written++;
        var email = standing.Entries.Select(s => s.Email).FirstOrDefault(e => e is not null);
        if (!MessageAddress.TryParse(email, out var address))
        {
            if (email is not null)
                _findings.Add(CliDiagnostics.NotAnAddress(standing.Signatory.Span));
            return WholeFile.Delete(path + ".eml", shown + ".eml");
        }

        WithAddress++;
        return WholeFile.Write(path + ".eml", Encoding.ASCII.GetBytes(message.ToMail(sender, address, today)), shown + ".eml");
    }

    private MailMessage MessageTo(Standing standing, ApprovedVersion version, TextVersion now) => new AskAgain
    {
        Pack = PackOf(now.Language),
        Title = (opened.Document.Title.Find(now.Language) ?? opened.Document.Title.Entries[0]).Text,
        Now = now,
        Difference = version.Difference,
        ApprovedVersion = version.Shown,
        ApprovedOn = standing.Approval!.On,
        Deadline = opened.Ledger.Deadline >= today ? opened.Ledger.Deadline : null,
        Form = SignOn?.Url,
        Findings = _findings,
    }.Write();

    private LanguagePack PackOf(LanguageTag language)
    {
        var first = opened.Model.Settings.FirstLanguage;
        // The text was composed in this language: there is a pack.
        return _packs.Load(language)!.Value!.WithFallback(() => _packs.Load(first)?.Value);
    }

    // Where one signs, the sheet says, if there is one.
    private SignOn? SignOn => opened.Document.SignOn ?? SheetDrafter.SheetOf(opened.Document, opened.Model)?.SignOn;

    private string? SenderOfDocument() => SignOn?.Email
        ?? opened.Document.Contacts.FirstOrDefault(c => c.Audience == Audience.Public && c.Email is not null)?.Email;

    // Addresses are not for version control.
    private static Diagnostic? MakeFolder(string folder, string shown)
    {
        try
        {
            var isNew = !Directory.Exists(folder);
            Directory.CreateDirectory(folder);
            return isNew ? WholeFile.WriteText(Path.Combine(folder, ".gitignore"), "*\n", shown + "/.gitignore") : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return CliDiagnostics.CannotChange(shown);
        }
    }

    // An id that is no name for a file or tells who it is, and an entry without one, go by their line.
    private string FileNameOf(Signatory signatory) => signatory.Key is { } key && IdForm.IsKebab(key) && _names.CallOf(signatory) == key
        ? key
        : FormattableString.Invariant($"{LineMark}{signatory.Span.File.PositionOf(signatory.Span.Start).Line}");
}
