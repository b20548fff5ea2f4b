using AppealKit.Diagnostics;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Meetings;

namespace AppealKit.Workspace.Review;

/// <summary>What of a meeting no longer holds on a day: limits that were to be checked again by then. A meeting that is over needs none.</summary>
public static class MeetingReview
{
    /// <summary>The findings for all meetings of a model, once for each limit.</summary>
    /// <param name="model">The model.</param>
    /// <param name="today">The day.</param>
    public static IReadOnlyList<Diagnostic> Of(WorkspaceModel model, DateOnly today)
    {
        var findings = new List<Diagnostic>();
        foreach (var meeting in model.Meetings)
        {
            if (meeting.LastDay >= today)
                Check(meeting, model, today, findings);
        }

        return findings;
    }

    /// <summary>Limits of meetings for kinds that there are no templates for: they hold for nothing.</summary>
    /// <param name="model">The model.</param>
    /// <param name="kinds">The kinds of document; looked at only if a meeting has limits.</param>
    public static IEnumerable<Diagnostic> LimitsForNothing(WorkspaceModel model, IEnumerable<string> kinds)
    {
        HashSet<string>? known = null;
        foreach (var limit in model.Meetings.SelectMany(m => m.Limits))
        {
            known ??= kinds.ToHashSet(StringComparer.Ordinal);
            if (!known.Contains(limit.For.Id))
                yield return WorkspaceDiagnostics.LimitForUnknownKind(limit.For, known);
        }
    }

    private static void Check(Meeting meeting, WorkspaceModel model, DateOnly today, List<Diagnostic> findings)
    {
        var used = new HashSet<MeetingLimit>(ReferenceEqualityComparer.Instance);
        foreach (var wanted in model.SessionDocuments.Where(d => d.MeetingId == meeting.Id))
        {
            var isJoint = model.FindDocument(wanted.DocumentId)?.IsJoint ?? false;
            foreach (var limit in meeting.LimitsFor(wanted.Wanted.Kind.Id, isJoint))
            {
                if (limit.ReviewBy is { } due && due < today && used.Add(limit))
                    findings.Add(WorkspaceDiagnostics.LimitOverdue(meeting.Limits.Contains(limit) ? limit.For.Span : meeting.VenueId?.Span ?? meeting.IdSpan, limit, due));
            }
        }
    }
}
