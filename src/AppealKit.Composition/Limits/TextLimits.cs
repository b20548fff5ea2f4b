using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Model.Meetings;

namespace AppealKit.Composition.Limits;

/// <summary>How long a document may be at its meeting.</summary>
/// <param name="Meeting">The meeting; null if the document is for none that is known.</param>
/// <param name="All">The limits for its kind.</param>
internal sealed record TextLimits(Meeting? Meeting, IReadOnlyList<MeetingLimit> All)
{
    /// <summary>The limits of a document.</summary>
    /// <param name="model">Where its meeting is looked up.</param>
    /// <param name="document">The document.</param>
    public static TextLimits Of(WorkspaceModel model, DocumentDefinition document) =>
        document.Meeting is { } reference && model.FindMeeting(reference.Meeting.Id) is { } meeting
            ? new TextLimits(meeting, meeting.LimitsFor(document.Kind.Id, document.IsJoint))
            : new TextLimits(null, []);

    /// <summary>The shortest speaking time of the limits, in seconds; null for none.</summary>
    public int? Seconds => All.Where(l => l.Unit == LimitUnit.Minutes).Select(l => (int?)SecondsOf(l)).Min();

    /// <summary>A speaking time in seconds.</summary>
    public static int SecondsOf(IsoDuration slot) => (int)Math.Min(int.MaxValue / 1000, (long)slot.Time.TotalSeconds);

    /// <summary>A limit of minutes, in seconds.</summary>
    public static int SecondsOf(MeetingLimit limit) => (int)Math.Min(int.MaxValue / 1000, limit.Value * 60);
}
