using AppealKit.Diagnostics.Source;
using AppealKit.Languages.Messages;

namespace AppealKit.Languages.Phrases;

/// <summary>A phrase of a pack.</summary>
/// <param name="Variants">Its message or messages.</param>
/// <param name="Span">Its key in the file.</param>
internal sealed record Phrase(MessageVariants Variants, SourceSpan Span);
