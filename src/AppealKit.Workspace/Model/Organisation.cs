using AppealKit.Diagnostics.Source;
using AppealKit.Values;

namespace AppealKit.Workspace.Model;

/// <summary>An organisation, body or court.</summary>
public sealed record Organisation
{
    /// <summary>The id, unique among organisations.</summary>
    public required string Id { get; init; }

    /// <summary>Where the id is written.</summary>
    public required SourceSpan IdSpan { get; init; }

    /// <summary>The name in each language.</summary>
    public required NameSet Name { get; init; }

    /// <summary>The abbreviation in each language.</summary>
    public LocalizedText? Short { get; init; }

    /// <summary>What kind of body it is (<c>ngo</c>, <c>court</c>, <c>un_body</c> …); free, snake case.</summary>
    public string? Kind { get; init; }

    /// <summary>The country in which it is registered.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>The city.</summary>
    public LocalizedText? City { get; init; }

    /// <summary>Names it had before.</summary>
    public IReadOnlyList<LocalizedText> FormerNames { get; init; } = [];

    /// <summary>Spellings seen elsewhere that are not ours.</summary>
    public IReadOnlyList<Located<string>> Spellings { get; init; } = [];

    /// <summary>Words that look like the name and mean somebody or something else (<c>not_meant</c>): a street, a namesake. They are no alarm in files for
    /// an audience that may not see the entry.</summary>
    public IReadOnlyList<string> NotMeant { get; init; } = [];

    /// <summary>Path of its logo, relative to the workspace.</summary>
    public string? Logo { get; init; }

    /// <summary>Its address on the web.</summary>
    public string? Url { get; init; }

    /// <summary>Countries and regions that it works on: country codes, or names of regions of the workspace.</summary>
    public IReadOnlyList<Reference> WorksOn { get; init; } = [];

    /// <summary>Countries in which it is based.</summary>
    public IReadOnlyList<CountryCode> BasedIn { get; init; } = [];

    /// <summary>Languages in which it works.</summary>
    public IReadOnlyList<LanguageTag> Languages { get; init; } = [];

    /// <summary>Who may see it.</summary>
    public Audience Audience { get; init; }
}
