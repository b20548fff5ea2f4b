using AppealKit.Diagnostics.Source;

namespace AppealKit.Workspace.Model;

/// <summary>A mention of something by its id.</summary>
/// <param name="Id">The id.</param>
/// <param name="Span">Where it is written.</param>
public sealed record Reference(string Id, SourceSpan Span)
{
    /// <inheritdoc/>
    public override string ToString() => Id;
}
