using AppealKit.Diagnostics;
using AppealKit.Values;

namespace AppealKit.Languages.Phrases;

/// <summary>A phrase with its values.</summary>
/// <param name="Text">The text. Where the language lacks the phrase, that of another language, or the key, in square brackets.</param>
/// <param name="Language">The language of the text.</param>
/// <param name="Diagnostic">AK2713 if the language lacks the phrase, AK2714 if a placeholder has no value, else null.</param>
public sealed record PhraseText(string Text, LanguageTag Language, Diagnostic? Diagnostic);
