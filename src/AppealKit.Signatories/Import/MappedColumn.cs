using AppealKit.Diagnostics.Source;
using AppealKit.Values;

namespace AppealKit.Signatories.Import;

/// <summary>What a mapping says of a column.</summary>
/// <param name="Header">Its header.</param>
/// <param name="Field">What it is about.</param>
/// <param name="Language">The language of its texts; null to go by their letters.</param>
/// <param name="Span">Where the mapping says so.</param>
public sealed record MappedColumn(string Header, FormField Field, LanguageTag? Language, SourceSpan Span);
