using AppealKit.Diagnostics.Source;
using AppealKit.Values;

namespace AppealKit.Workspace.Model.Documents;

/// <summary>To whom a document is addressed.</summary>
public sealed record Addressee
{
    /// <summary>The id, unique in the document.</summary>
    public required string Id { get; init; }

    /// <summary>Where the id is written.</summary>
    public required SourceSpan IdSpan { get; init; }

    /// <summary>The name, with its case forms where they are given.</summary>
    public NameSet? Name { get; init; }

    /// <summary>The function.</summary>
    public LocalizedText? Function { get; init; }

    /// <summary>The lines of the address.</summary>
    public IReadOnlyList<LocalizedText> Address { get; init; } = [];

    /// <summary>The salutation.</summary>
    public LocalizedText? Salutation { get; init; }
}
