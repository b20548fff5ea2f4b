using AppealKit.Values;

namespace AppealKit.Composition;

/// <summary>A fault of the program that one document or one language of it met. Everything else was built all the same.</summary>
/// <param name="DocumentId">The document; null if it was met after all documents were done.</param>
/// <param name="Language">The language; null if it was not met in one alone.</param>
/// <param name="Cause">What was thrown. Its message may hold what the audience may not see: show its type and its stack only.</param>
public sealed record BuildFault(string? DocumentId, LanguageTag? Language, Exception Cause);
