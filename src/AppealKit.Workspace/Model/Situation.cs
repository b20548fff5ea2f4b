using AppealKit.Diagnostics.Source;
using AppealKit.Values;
using AppealKit.Values.Edtf;
using AppealKit.Workspace.Model.People;

namespace AppealKit.Workspace.Model;

/// <summary>Background that several documents tell: events in a place, a pattern, a law.</summary>
public sealed record Situation
{
    /// <summary>The id, unique among situations.</summary>
    public required string Id { get; init; }

    /// <summary>Where the id is written.</summary>
    public required SourceSpan IdSpan { get; init; }

    /// <summary>Its name.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>The country.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>The place.</summary>
    public Place? Place { get; init; }

    /// <summary>When it happened or since when it holds.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>Topics, kebab case.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>What happened, in time order.</summary>
    public IReadOnlyList<CaseEvent> Events { get; init; } = [];

    /// <summary>Texts about it.</summary>
    public IReadOnlyList<CaseText> Texts { get; init; } = [];

    /// <summary>Sources beside those cited in the texts.</summary>
    public IReadOnlyList<Reference> Sources { get; init; } = [];

    /// <summary>When the entry was last checked.</summary>
    public EdtfDate? Verified { get; init; }

    /// <summary>Where <c>verified</c> is written.</summary>
    public SourceSpan? VerifiedSpan { get; init; }

    /// <summary>How long the check holds.</summary>
    public IsoDuration? ReviewAfter { get; init; }

    /// <summary>Who may see it.</summary>
    public Audience Audience { get; init; }

    /// <summary>The text of a length that is newest on a day; null if the language has none.</summary>
    public CaseText? TextFor(TextLength length, LanguageTag language, DateOnly day) => CaseText.Newest(Texts, length, language, day);
}
