using AppealKit.Diagnostics.Source;
using AppealKit.Values;
using AppealKit.Workspace.Model.People;

namespace AppealKit.Workspace.Model.Documents;

/// <summary>Chooses people by what holds on the document's date. Every condition that is given must hold.</summary>
public sealed record CaseFilter
{
    /// <summary>The country is one of these.</summary>
    public IReadOnlyList<CountryCode> Countries { get; init; } = [];

    /// <summary>Custody is one of these.</summary>
    public IReadOnlyList<Custody> Custody { get; init; } = [];

    /// <summary>The kind of return is one of these.</summary>
    public IReadOnlyList<ReturnKind> Returned { get; init; } = [];

    /// <summary>Whereabouts are one of these.</summary>
    public IReadOnlyList<Whereabouts> Whereabouts { get; init; } = [];

    /// <summary>Whether the person lives; both if it is not given.</summary>
    public bool? IsAlive { get; init; }

    /// <summary>At least one of these topics is the person's.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>People who are chosen whatever the conditions.</summary>
    public IReadOnlyList<Reference> Include { get; init; } = [];

    /// <summary>People left out.</summary>
    public IReadOnlyList<Reference> Exclude { get; init; } = [];

    /// <summary>Where it is written.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>True if a person is chosen on a day.</summary>
    public bool Matches(Person person, DateOnly day)
    {
        if (Exclude.Any(e => e.Id == person.Id))
            return false;
        if (Include.Any(i => i.Id == person.Id))
            return true;
        if (Countries.Count > 0 && !(person.Country is { } country && Countries.Contains(country)))
            return false;
        if (Topics.Count > 0 && !Topics.Any(person.Topics.Contains))
            return false;
        var status = person.StatusOn(day);
        return (Custody.Count == 0 || Custody.Contains(status.Custody))
            && (Returned.Count == 0 || Returned.Contains(status.Returned))
            && (Whereabouts.Count == 0 || Whereabouts.Contains(status.Whereabouts))
            && (IsAlive is null || IsAlive == status.IsAlive);
    }
}
