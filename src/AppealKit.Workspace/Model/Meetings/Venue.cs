using AppealKit.Diagnostics.Source;
using AppealKit.Values;
using AppealKit.Workspace.Model.Occasions;

namespace AppealKit.Workspace.Model.Meetings;

/// <summary>A kind of meeting to which briefings and statements go, as the program knows it.</summary>
public sealed record Venue
{
    /// <summary>The id, kebab case.</summary>
    public required string Id { get; init; }

    /// <summary>Where the id is written.</summary>
    public required SourceSpan IdSpan { get; init; }

    /// <summary>Its name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Its abbreviation.</summary>
    public string? Short { get; init; }

    /// <summary>Who holds it.</summary>
    public LocalizedText? Organiser { get; init; }

    /// <summary>Where it is held; null if that changes.</summary>
    public Place? Place { get; init; }

    /// <summary>IANA name of the time zone; null if the place changes.</summary>
    public string? Zone { get; init; }

    /// <summary>The languages in which it takes texts; empty if nothing is known.</summary>
    public IReadOnlyList<LanguageTag> Languages { get; init; } = [];

    /// <summary>How far the languages are trusted.</summary>
    public Confidence LanguagesConfidence { get; init; }

    /// <summary>The forms of files that it takes, as endings: <c>docx</c>; empty if nothing is known.</summary>
    public IReadOnlyList<string> Formats { get; init; } = [];

    /// <summary>How it numbers documents.</summary>
    public IReadOnlyList<DocumentSymbol> Symbols { get; init; } = [];

    /// <summary>Who may come and speak.</summary>
    public LocalizedText? Access { get; init; }

    /// <summary>How long documents may be.</summary>
    public IReadOnlyList<MeetingLimit> Limits { get; init; } = [];

    /// <summary>What to look out for.</summary>
    public LocalizedText? Caution { get; init; }

    /// <summary>How far the entry is trusted.</summary>
    public Confidence Confidence { get; init; }
}
