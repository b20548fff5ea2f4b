using AppealKit.Diagnostics.Source;
using AppealKit.Values;

namespace AppealKit.Workspace.Model.Documents;

/// <summary>Whom to ask about a document.</summary>
public sealed record Contact
{
    /// <summary>The name.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>The role.</summary>
    public LocalizedText? Role { get; init; }

    /// <summary>The organisation.</summary>
    public Reference? Organisation { get; init; }

    /// <summary>The address for mail.</summary>
    public string? Email { get; init; }

    /// <summary>The telephone number.</summary>
    public string? Phone { get; init; }

    /// <summary>Who may see it; internal if it does not say.</summary>
    public Audience Audience { get; init; } = Audience.Internal;

    /// <summary>Where it is written.</summary>
    public required SourceSpan Span { get; init; }
}
