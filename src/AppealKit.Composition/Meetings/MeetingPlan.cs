using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Model.Meetings;

namespace AppealKit.Composition.Meetings;

/// <summary>What there is for a meeting, session by session and language by language, and what is lacking.</summary>
public sealed class MeetingPlan
{
    private const string Spoken = "oral_statement";

    /// <summary>The kind that tells of nobody.</summary>
    private const string Asks = "recommendations";

    private readonly WorkspaceModel _full;
    private readonly WorkspaceModel _seen;
    private readonly BuildReport _run;
    private readonly List<PlanRow> _rows = [];
    private readonly List<PlanGap> _gaps = [];

    private MeetingPlan(WorkspaceModel full, WorkspaceModel seen, Meeting meeting, BuildReport run) =>
        (_full, _seen, Meeting, _run) = (full, seen, meeting, run);

    /// <summary>The meeting, as the audience sees it.</summary>
    public Meeting Meeting { get; }

    /// <summary>The texts, by session, document and language in the order of the file.</summary>
    public IReadOnlyList<PlanRow> Rows => _rows;

    /// <summary>What is lacking, in the same order.</summary>
    public IReadOnlyList<PlanGap> Gaps => _gaps;

    /// <summary>The ids of the documents of a meeting.</summary>
    public static IReadOnlyList<string> DocumentsOf(WorkspaceModel model, string meeting) =>
        [.. model.SessionDocuments.Where(d => d.MeetingId == meeting).Select(d => d.DocumentId).Distinct(StringComparer.Ordinal)];

    /// <summary>Makes the plan.</summary>
    /// <param name="full">The whole model.</param>
    /// <param name="seen">The model as the audience sees it.</param>
    /// <param name="meeting">The meeting, of that model.</param>
    /// <param name="run">A check or build of all its documents.</param>
    public static MeetingPlan Of(WorkspaceModel full, WorkspaceModel seen, Meeting meeting, BuildReport run)
    {
        var plan = new MeetingPlan(full, seen, meeting, run);
        foreach (var wanted in seen.SessionDocuments.Where(d => d.MeetingId == meeting.Id))
            plan.Add(wanted);
        foreach (var item in meeting.Recommendations.SelectMany(g => g.Items).Where(i => !meeting.Sessions.Any(i.Concerns)))
            plan._gaps.Add(new PlanGap(PlanGapKind.UnusedRecommendation, Text: item.Words.Text.Find(seen.Settings.FirstLanguage)?.Text ?? item.Words.Text.Entries.FirstOrDefault()?.Text));
        if (meeting.Deadlines.Count == 0)
            plan._gaps.Add(new PlanGap(PlanGapKind.NoDeadline));
        return plan;
    }

    private void Add(SessionDocument wanted)
    {
        var document = _seen.FindDocument(wanted.DocumentId);
        if (document is not null)
            AddGaps(wanted, document);
        foreach (var language in wanted.Languages)
            _rows.Add(RowOf(wanted, document, language));
    }

    private PlanRow RowOf(SessionDocument wanted, DocumentDefinition? document, LanguageTag language)
    {
        var id = wanted.DocumentId;
        var state = document is not null && !document.Languages.Contains(language) ? PlanState.MissingLanguage
            : document is null || _run.Items.Any(i => i.DocumentId == id && i.Language == language && i.Entry is null) ? PlanState.Errors
            : document.Bodies.Count > 0 && document.BodyIn(language) is null ? PlanState.MissingBody
            : wanted.IsComposed ? PlanState.Composed : PlanState.Written;
        var title = document?.Title ?? wanted.Wanted.Title ?? wanted.Session.Title;
        return new PlanRow(
            wanted.Session,
            wanted.Wanted.Kind.Id,
            id,
            language,
            (title.Find(language) ?? title.Find(_seen.Settings.FirstLanguage) ?? (title.Entries.Count > 0 ? title.Entries[0] : null))?.Text,
            state,
            _run.Measures.FirstOrDefault(m => m.DocumentId == id && m.Language == language),
            document is null ? [] : Meeting.LimitsFor(document.Kind.Id, document.IsJoint),
            wanted.Wanted.Kind.Id == Spoken ? document?.Meeting?.Slot : null);
    }

    private void AddGaps(SessionDocument wanted, DocumentDefinition document)
    {
        var (session, id) = (wanted.Session, wanted.DocumentId);
        if (wanted.IsComposed && document.Kind.Id != Asks && document.Bodies.Count == 0 && !HasCases(document) && !_gaps.Exists(g => g.Kind == PlanGapKind.NoCases && g.Session?.Id.Id == session.Id.Id))
            _gaps.Add(new PlanGap(PlanGapKind.NoCases, session));
        foreach (var language in wanted.Languages)
        {
            if (!document.Languages.Contains(language))
                _gaps.Add(new PlanGap(PlanGapKind.NoLanguage, session, id, language));
            else if (document.Title.Find(language) is null)
                _gaps.Add(new PlanGap(PlanGapKind.NoTitle, session, id, language));
            else if (document.Bodies.Count > 0 && document.BodyIn(language) is null)
                _gaps.Add(new PlanGap(PlanGapKind.NoBody, session, id, language));
        }

        if (wanted.Wanted.Kind.Id != Spoken)
            return;
        // A speaker whom this audience may not see is one all the same.
        if (_full.FindMeeting(Meeting.Id)?.Sessions.FirstOrDefault(s => s.Id.Id == session.Id.Id)?.Speaker is null)
            _gaps.Add(new PlanGap(PlanGapKind.NoSpeaker, session, id));
        if (document.Meeting?.Slot is null && !Meeting.LimitsFor(document.Kind.Id, document.IsJoint).Any(l => l.Unit == LimitUnit.Minutes))
            _gaps.Add(new PlanGap(PlanGapKind.NoSlot, session, id));
    }

    private bool HasCases(DocumentDefinition document) =>
        document.Date?.Latest is { } day && document.Cases.Any(g => _seen.MembersOf(g, day).Count > 0);
}
