using AppealKit.Signatories.Versions;
using AppealKit.Values;
using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Cli.Commands.Signatories;

/// <summary>A version of a text that somebody approved.</summary>
/// <param name="Language">The language in which they read it.</param>
/// <param name="Version">What the ledger calls it; null if it does not tell.</param>
/// <param name="Fit">Whether it is the text as it is now.</param>
/// <param name="By">Those who approved it.</param>
/// <param name="Now">The text as it is now; null if the document does not come out in the language any more.</param>
internal sealed record ApprovedVersion(
    LanguageTag Language, string? Version, ApprovalFit Fit, IReadOnlyList<Standing> By, TextVersion? Now)
{
    /// <summary>The digits that people are shown.</summary>
    public string? Shown => Version is { } version ? TextVersion.ShownOf(version) : null;

    /// <summary>True if the text was kept and holds what not everybody may see any more.</summary>
    public bool IsWithheld { get; init; }

    /// <summary>What has changed since; null where that cannot be told.</summary>
    public TextDifference? Difference { get; init; }
}
