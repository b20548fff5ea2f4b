using AppealKit.Diagnostics.Source;
using AppealKit.Values;

namespace AppealKit.Workspace.Model;

/// <summary>Where something happened; at least one part is given.</summary>
public sealed record Place
{
    /// <summary>The country.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>The region or province.</summary>
    public LocalizedText? Region { get; init; }

    /// <summary>The city, town or village.</summary>
    public LocalizedText? City { get; init; }

    /// <summary>The building or institution; also a place given as plain words.</summary>
    public LocalizedText? Site { get; init; }

    /// <summary>Where it is written.</summary>
    public required SourceSpan Span { get; init; }
}
