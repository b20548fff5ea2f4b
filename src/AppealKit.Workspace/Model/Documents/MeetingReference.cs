using AppealKit.Diagnostics.Source;
using AppealKit.Values;

namespace AppealKit.Workspace.Model.Documents;

/// <summary>A session of a meeting.</summary>
/// <param name="Meeting">The id of the meeting.</param>
/// <param name="Session">The session, as written.</param>
/// <param name="Slot">The speaking time.</param>
/// <param name="SessionTitle">What the session is called; the same title can mean other topics in another year.</param>
/// <param name="Number">The number that the venue gave the document.</param>
public sealed record MeetingReference(Reference Meeting, string? Session, IsoDuration? Slot, LocalizedText? SessionTitle, string? Number)
{
    /// <summary>Words a minute of who speaks there, by language, where that differs from what is usual.</summary>
    public IReadOnlyDictionary<LanguageTag, int> Rates { get; init; } = new Dictionary<LanguageTag, int>();

    /// <summary>Where the session is written; null if none is.</summary>
    public SourceSpan? SessionSpan { get; init; }
}
