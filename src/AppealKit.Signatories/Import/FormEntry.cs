using AppealKit.Signatories.Versions;
using AppealKit.Values;
using AppealKit.Workspace.Model.Signatories;
using AppealKit.Yaml;

namespace AppealKit.Signatories.Import;

/// <summary>What a row of a form says, as far as it is understood.</summary>
/// <param name="Line">The line of the file on which it begins.</param>
/// <param name="On">The day.</param>
/// <param name="Fingerprint">By what the row is known again.</param>
internal sealed record FormEntry(int Line, DateOnly On, string Fingerprint)
{
    /// <summary>The name of the organisation that signs; null if a person does.</summary>
    public string? Organisation { get; init; }

    /// <summary>The language of <see cref="Organisation"/>.</summary>
    public LanguageTag OrganisationLanguage { get; init; }

    /// <summary>The name of the person who signs, as YAML; null if an organisation does.</summary>
    public MappingNode? Name { get; init; }

    /// <summary>The same name as plain texts, one for each way in which it is written.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>What the person does.</summary>
    public MappingNode? Role { get; init; }

    /// <summary>Where the person does it.</summary>
    public MappingNode? Affiliation { get; init; }

    /// <summary>The country.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>The address.</summary>
    public string? Email { get; init; }

    /// <summary>The language in which the text was read.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>How far it has come.</summary>
    public SignatoryState State { get; init; } = SignatoryState.Pending;

    /// <summary>The text that is approved; null for another <see cref="State"/>, and where nobody says which it is.</summary>
    public TextVersion? Text { get; init; }

    /// <summary>True if the form asks for approval; else <see cref="State"/> says only that somebody wants to sign.</summary>
    public bool AsksForApproval { get; init; }

    /// <summary>The question about the text with its answer, where <see cref="State"/> does not tell all of it; it stays in the ledger.</summary>
    public string? Answer { get; init; }

    /// <summary>How the name is to be shown; null if the form does not ask.</summary>
    public SignatoryDisplay? Display { get; init; }

    /// <summary>The words that were agreed to, where the name may be shown.</summary>
    public string? Wording { get; init; }

    /// <summary>Who speaks for the organisation.</summary>
    public string? By { get; init; }

    /// <summary>What else was said.</summary>
    public string? Remarks { get; init; }
}
