using AppealKit.Diagnostics.Source;
using AppealKit.Values;

namespace AppealKit.Workspace.Model.Meetings;

/// <summary>A document that is wanted for a session.</summary>
public sealed record WantedDocument
{
    /// <summary>Its kind, which is the name of a template.</summary>
    public required Reference Kind { get; init; }

    /// <summary>In which languages; empty for those of the workspace that the meeting has.</summary>
    public IReadOnlyList<Located<LanguageTag>> Languages { get; init; } = [];

    /// <summary>Its title, instead of that of the session.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>The document that somebody wrote for it; null if it is looked for or put together.</summary>
    public Reference? Document { get; init; }

    /// <summary>The number that the venue gave it.</summary>
    public string? Number { get; init; }

    /// <summary>Where it is written.</summary>
    public required SourceSpan Span { get; init; }
}
