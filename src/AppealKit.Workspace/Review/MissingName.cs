using AppealKit.Diagnostics.Source;
using AppealKit.Values;

namespace AppealKit.Workspace.Review;

/// <summary>Somebody whom a document names has no name in one of its languages.</summary>
/// <param name="Id">The person or organisation.</param>
/// <param name="Language">The language.</param>
/// <param name="Span">Where the name would stand.</param>
public sealed record MissingName(string Id, LanguageTag Language, SourceSpan Span);
