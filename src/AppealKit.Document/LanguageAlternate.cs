using AppealKit.Values;

namespace AppealKit.Document;

/// <summary>The same document in another language.</summary>
/// <param name="Language">The other language.</param>
/// <param name="Name">Its name in itself: <c>русский</c>.</param>
/// <param name="FileName">File name without extension, in the same folder.</param>
public sealed record LanguageAlternate(LanguageTag Language, string Name, string FileName);
