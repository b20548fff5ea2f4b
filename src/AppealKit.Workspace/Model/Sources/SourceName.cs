namespace AppealKit.Workspace.Model.Sources;

/// <summary>An author, editor or other contributor of a source, as CSL has names.</summary>
public sealed record SourceName
{
    /// <summary>The family name.</summary>
    public string? Family { get; init; }

    /// <summary>The given name.</summary>
    public string? Given { get; init; }

    /// <summary>The name of a body, or a name not to be taken apart.</summary>
    public string? Literal { get; init; }

    /// <summary>A suffix: Jr.</summary>
    public string? Suffix { get; init; }

    /// <summary>A particle that belongs to the family name but is not sorted under: van, de.</summary>
    public string? Particle { get; init; }

    /// <summary>The whole name, given name first.</summary>
    public string Full =>
        Literal ?? string.Join(' ', new[] { Given, Particle, Family, Suffix }.Where(p => !string.IsNullOrEmpty(p)));
}
