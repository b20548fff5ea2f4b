using AppealKit.Diagnostics.Source;
using AppealKit.Values;

namespace AppealKit.Workspace.Review;

/// <summary>A translation that a document would print although nobody has said that it is right.</summary>
/// <param name="Language">Its language.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Original">The text that it should say the same as.</param>
/// <param name="IsReviewed">True if it was reviewed, and does not tell of which text it is the translation.</param>
public sealed record TranslationGap(LanguageTag Language, SourceSpan Span, LocalizedEntry Original, bool IsReviewed);
