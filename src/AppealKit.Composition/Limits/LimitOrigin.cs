using AppealKit.Workspace.Model.Meetings;
using AppealKit.Workspace.Model.Occasions;

namespace AppealKit.Composition.Limits;

/// <summary>Where a limit comes from, in words.</summary>
public static class LimitOrigin
{
    /// <summary>Where it was read, when, and how far it is trusted, as a sentence.</summary>
    public static string Of(MeetingLimit limit) =>
        "Source of the limit: " + (limit.Source?.Value is { Length: > 0 } source ? source : "not given")
        + (limit.Checked is { } day ? FormattableString.Invariant($", checked {day:yyyy-MM-dd}") : "")
        + (limit.Confidence == Confidence.Recalled ? ", recalled: look it up before you rely on it." : ".");
}
