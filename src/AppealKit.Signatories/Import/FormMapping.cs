using AppealKit.Values;
using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Signatories.Import;

/// <summary>What somebody says of a form that the import does not know by itself: the file of <c>--mapping</c>.</summary>
public sealed record FormMapping
{
    /// <summary>A mapping that says nothing.</summary>
    public static readonly FormMapping None = new();

    /// <summary>What columns are about.</summary>
    public IReadOnlyList<MappedColumn> Columns { get; init; } = [];

    /// <summary>How answers to the question for consent, or for anonymity, want their names shown; keys as <see cref="AnswerText.Key"/> makes them.</summary>
    public IReadOnlyDictionary<string, SignatoryDisplay> Show { get; init; } = new Dictionary<string, SignatoryDisplay>();

    /// <summary>How far answers have come; keys as <see cref="AnswerText.Key"/> makes them.</summary>
    public IReadOnlyDictionary<string, SignatoryState> States { get; init; } = new Dictionary<string, SignatoryState>();

    /// <summary>Whether an organisation signs: true, or a person: false.</summary>
    public IReadOnlyDictionary<string, bool> SignsAs { get; init; } = new Dictionary<string, bool>();

    /// <summary>Countries.</summary>
    public IReadOnlyDictionary<string, CountryCode> Countries { get; init; } = new Dictionary<string, CountryCode>();

    /// <summary>Languages.</summary>
    public IReadOnlyDictionary<string, LanguageTag> Languages { get; init; } = new Dictionary<string, LanguageTag>();

    /// <summary>Ids of organisations.</summary>
    public IReadOnlyDictionary<string, string> Organisations { get; init; } = new Dictionary<string, string>();

    /// <summary>The order of day and month in dates such as 3/4/2025; null to find it out.</summary>
    public DateOrder? Dates { get; init; }

    /// <summary>Who signs where a row has a person and an organisation; null if the form asks, or to be careful.</summary>
    public SignsAs? As { get; init; }

    /// <summary>The version of the text that the form showed: the digits, or <c>current</c>; null if it does not say.</summary>
    public string? Version { get; init; }

    /// <summary>The words that were agreed to, where the header and the answer do not have them.</summary>
    public string? Wording { get; init; }
}
