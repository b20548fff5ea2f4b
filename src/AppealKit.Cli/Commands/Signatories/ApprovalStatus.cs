using AppealKit.Composition.TextVersions;
using AppealKit.Diagnostics;
using AppealKit.Signatories.Versions;
using AppealKit.Values;
using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Cli.Commands.Signatories;

/// <summary>Who approved which version of a text, on a day.</summary>
internal sealed class ApprovalStatus
{
    private readonly TextVersionStore _versions;
    private readonly OpenedLedger _opened;

    /// <summary>Finds it out.</summary>
    public ApprovalStatus(OpenedLedger opened, DateOnly day)
    {
        _opened = opened;
        _versions = opened.CreateVersionStore();
        var texts = opened.Document.Languages.Select(l => _versions.Of(opened.Document.Id, l)).ToList();
        Now = [.. texts.Select(t => t.Value).OfType<TextVersion>()];
        Mistakes = [.. texts.SelectMany(t => t.Diagnostics), .. Now.Select(FindWithheld).OfType<Diagnostic>()];
        Standings = opened.Ledger.StandingsOn(day);
        Approved = Mistakes.Count > 0 ? [] : [.. VersionsOf(Standings)];
    }

    /// <summary>Why the text cannot be composed, or not be shown; then nothing can be told of approvals.</summary>
    public IReadOnlyList<Diagnostic> Mistakes { get; }

    /// <summary>The text as it is now, in the languages of the document.</summary>
    public IReadOnlyList<TextVersion> Now { get; }

    /// <summary>Where everybody stands.</summary>
    public IReadOnlyList<Standing> Standings { get; }

    /// <summary>What was approved: what holds first, then by language and version.</summary>
    public IReadOnlyList<ApprovedVersion> Approved { get; }

    /// <summary>What was approved and is not the text as it is now: those who did are to be asked again.</summary>
    public IEnumerable<ApprovedVersion> Outdated => Approved.Where(v => v.Fit != ApprovalFit.Current);

    /// <summary>Those who were asked, or want to sign, and have not said yes or no.</summary>
    public IEnumerable<Standing> Unanswered => Standings.Where(s => s.State is SignatoryState.Invited or SignatoryState.Pending);

    private IOrderedEnumerable<ApprovedVersion> VersionsOf(IReadOnlyList<Standing> standings)
    {
        var texts = _versions.ApprovalsOf(_opened.Document);
        var versions = new List<ApprovedVersion>();
        foreach (var group in standings.Where(s => s.Approval is not null).GroupBy(s => KeyOf(s.Approval!, texts)))
        {
            var (fit, language, version) = group.Key;
            var (text, now) = (version is null ? null : _opened.Versions.Find(language, version), NowIn(language));
            // What everybody could read then may have to stay inside now.
            var isWithheld = text is not null && FindWithheld(text) is not null;
            versions.Add(new ApprovedVersion(language, version, fit, [.. group], now)
            {
                IsWithheld = isWithheld,
                Difference = text is null || now is null || isWithheld ? null : TextDifference.Between(text, now),
            });
        }

        return versions.OrderBy(v => v.Fit).ThenBy(v => v.Language.Value, StringComparer.Ordinal).ThenBy(v => v.Version, StringComparer.Ordinal);
    }

    // One text may be named by more digits or fewer.
    private (ApprovalFit Fit, LanguageTag Language, string? Version) KeyOf(LedgerEntry approval, ApprovedTexts texts)
    {
        var (fit, language) = (texts.Judge(approval), texts.LanguageOf(approval));
        return (fit, language, fit == ApprovalFit.Current ? NowIn(language)!.Digest : approval.Version);
    }

    private Diagnostic? FindWithheld(TextVersion text) =>
        _versions.FindWithheld(_opened.Document.Id, text, _opened.Versions.PathOf(text));

    private TextVersion? NowIn(LanguageTag language) => _versions.Of(_opened.Document.Id, language).Value;
}
