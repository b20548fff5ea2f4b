using AppealKit.Diagnostics.Source;
using AppealKit.Values;

namespace AppealKit.Workspace.Model.Documents;

/// <summary>Somebody who stands before a court.</summary>
public sealed record HearingParty
{
    /// <summary>The role: <c>complainant</c>, <c>defendant</c> …</summary>
    public required string Role { get; init; }

    /// <summary>The organisation, if it is one of the workspace.</summary>
    public Reference? Organisation { get; init; }

    /// <summary>The person, if it is one of the workspace.</summary>
    public Reference? Person { get; init; }

    /// <summary>The name in words, if it is neither.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>Where it is written.</summary>
    public required SourceSpan Span { get; init; }
}
