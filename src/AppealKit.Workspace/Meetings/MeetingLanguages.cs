using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Meetings;

namespace AppealKit.Workspace.Meetings;

/// <summary>Which languages a meeting takes.</summary>
internal static class MeetingLanguages
{
    /// <summary>True if a text in a language can be handed in; British English is English.</summary>
    public static bool Has(Meeting meeting, LanguageTag language) =>
        meeting.Languages.Count == 0 || meeting.Languages.Any(l => l == language || l == language.WithoutRegion || l.WithoutRegion == language);

    /// <summary>The languages in which a document comes out: those wanted, or those of the workspace, as far as the meeting has them.</summary>
    public static IReadOnlyList<LanguageTag> Of(WantedDocument wanted, Meeting meeting, WorkspaceSettings settings)
    {
        if (wanted.Languages.Count > 0)
            return [.. wanted.Languages.Select(l => l.Value).Where(l => Has(meeting, l))];
        IReadOnlyList<LanguageTag> shared = [.. settings.Languages.Where(l => Has(meeting, l))];
        return shared.Count > 0 ? shared : settings.Languages;
    }
}
