using AppealKit.Document;
using AppealKit.Values;

namespace AppealKit.Composition;

/// <summary>How long a composed text is, whether it was written or not.</summary>
/// <param name="DocumentId">The document.</param>
/// <param name="Language">The language.</param>
/// <param name="Words">Its words, without notes.</param>
/// <param name="Pages">Its pages; null if no format with pages was asked for.</param>
/// <param name="Speech">How long it takes to read aloud; null if it is not meant to be.</param>
public sealed record TextMeasure(string DocumentId, LanguageTag Language, int Words, int? Pages, SpeechMeasure? Speech);
