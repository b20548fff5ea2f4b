using AppealKit.Diagnostics.Source;

namespace AppealKit.Document;

/// <summary>A block, an inline or a note of a document.</summary>
/// <remarks>
/// Nodes are told apart by reference: two equal paragraphs are two paragraphs. Layout marks and PDF tags name the node they
/// belong to.
/// </remarks>
public abstract class DocumentNode
{
    /// <summary>Where it came from; null for what the toolkit adds itself (page furniture).</summary>
    public Origin? Origin { get; init; }
}
