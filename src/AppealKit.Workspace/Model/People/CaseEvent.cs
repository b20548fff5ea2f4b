using AppealKit.Diagnostics.Source;
using AppealKit.Values;
using AppealKit.Values.Edtf;

namespace AppealKit.Workspace.Model.People;

/// <summary>Something that happened to a person, or in a situation.</summary>
public sealed record CaseEvent
{
    /// <summary>What happened.</summary>
    public required EventType Type { get; init; }

    /// <summary>When; null if it is not known.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>Where the date is written.</summary>
    public SourceSpan? DateSpan { get; init; }

    /// <summary>The date in words, to be printed instead of <see cref="Date"/> in the languages that it is given in.</summary>
    public LocalizedText? DateText { get; init; }

    /// <summary>Where.</summary>
    public Place? Place { get; init; }

    /// <summary>Who said or decided it.</summary>
    public IReadOnlyList<Party> By { get; init; } = [];

    /// <summary>Who did it.</summary>
    public IReadOnlyList<Party> Actors { get; init; } = [];

    /// <summary>The reason given, or seen behind it.</summary>
    public LocalizedText? Reason { get; init; }

    /// <summary>How sure it is.</summary>
    public Certainty Certainty { get; init; } = Certainty.Reported;

    /// <summary>The sources that tell it.</summary>
    public IReadOnlyList<Reference> Sources { get; init; } = [];

    /// <summary>Who may see it.</summary>
    public Audience Audience { get; init; }

    /// <summary>A remark; Markdown.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>What other sources say.</summary>
    public IReadOnlyList<DisputedClaim> Disputed { get; init; } = [];

    /// <summary>The length of the sentence.</summary>
    public IsoDuration? Term { get; init; }

    /// <summary>True if the length of the sentence is not known.</summary>
    public bool IsTermUnknown { get; init; }

    /// <summary>True if the sentence is suspended.</summary>
    public bool IsSuspended { get; init; }

    /// <summary>True if the sentence comes on top of an earlier one.</summary>
    public bool IsAdditional { get; init; }

    /// <summary>The court.</summary>
    public Party? Court { get; init; }

    /// <summary>What the person is charged with or was sentenced for.</summary>
    public LocalizedText? Charges { get; init; }

    /// <summary>What is told of it in words: note, reason and charges.</summary>
    public IEnumerable<LocalizedText> Texts => new[] { Note, Reason, Charges }.OfType<LocalizedText>();

    /// <summary>The articles of the law, as written.</summary>
    public IReadOnlyList<string> Articles { get; init; } = [];

    /// <summary>Where the event is written.</summary>
    public required SourceSpan Span { get; init; }
}
