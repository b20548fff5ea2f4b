using AppealKit.Diagnostics.Source;
using AppealKit.Values;
using AppealKit.Values.Edtf;

namespace AppealKit.Workspace.Model.People;

/// <summary>A person whose case is followed, or who is otherwise named.</summary>
public sealed record Person
{
    /// <summary>The id, unique among people.</summary>
    public required string Id { get; init; }

    /// <summary>Where the id is written.</summary>
    public required SourceSpan IdSpan { get; init; }

    /// <summary>The name in each language.</summary>
    public required NameSet Name { get; init; }

    /// <summary>Spellings seen elsewhere that are not ours.</summary>
    public IReadOnlyList<Located<string>> Spellings { get; init; } = [];

    /// <summary>Other names.</summary>
    public IReadOnlyList<Alias> Aliases { get; init; } = [];

    /// <summary>Words that look like the name and mean somebody or something else (<c>not_meant</c>): a street, a namesake. They are no alarm in files for
    /// an audience that may not see the entry.</summary>
    public IReadOnlyList<string> NotMeant { get; init; } = [];

    /// <summary>Gender, for grammar.</summary>
    public Gender? Gender { get; init; }

    /// <summary>Date of birth.</summary>
    public EdtfDate? Born { get; init; }

    /// <summary>An age given instead of the date of birth.</summary>
    public KnownAge? Age { get; init; }

    /// <summary>The country that the case concerns.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>Ethnic group, where it matters for the case.</summary>
    public LocalizedText? Ethnicity { get; init; }

    /// <summary>Occupation.</summary>
    public LocalizedText? Occupation { get; init; }

    /// <summary>Offices held.</summary>
    public IReadOnlyList<Office> Offices { get; init; } = [];

    /// <summary>Topics of the case, kebab case.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>What happened, in time order.</summary>
    public IReadOnlyList<CaseEvent> Events { get; init; } = [];

    /// <summary>Texts about the person.</summary>
    public IReadOnlyList<CaseText> Texts { get; init; } = [];

    /// <summary>When the entry was last checked.</summary>
    public EdtfDate? Verified { get; init; }

    /// <summary>How long the check holds.</summary>
    public IsoDuration? ReviewAfter { get; init; }

    /// <summary>Where <c>verified</c> is written.</summary>
    public SourceSpan? VerifiedSpan { get; init; }

    /// <summary>Who may see the person at all.</summary>
    public Audience Audience { get; init; }

    /// <summary>What holds for the person on a day, from the events that this model has.</summary>
    public PersonStatus StatusOn(DateOnly day) => PersonStatus.Of(Events, day);

    /// <summary>The sentence that the person is serving on a day, even if it has run out by then; null if there is none.</summary>
    public Sentence? SentenceOn(DateOnly day) => SentenceTimeline.On(Events, day);

    /// <summary>The age in full years on a day, from the date of birth or from an age that a source gives.</summary>
    /// <returns>Null if it is not certain.</returns>
    public int? AgeOn(DateOnly day) => PersonAge.On(this, day);

    /// <summary>The text of a length that is newest on a day: of those with the language, the one with the latest <c>as_of</c> that is not after the day;
    /// a text without date counts as oldest.</summary>
    public CaseText? TextFor(TextLength length, LanguageTag language, DateOnly day) => CaseText.Newest(Texts, length, language, day);
}
