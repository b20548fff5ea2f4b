namespace AppealKit.Composition;

/// <summary>How far a build is.</summary>
/// <param name="Done">Texts (a document in a language) that are finished.</param>
/// <param name="Total">Texts in all.</param>
/// <param name="Current">The one finished last, <c>id.lang</c>.</param>
public readonly record struct BuildProgress(int Done, int Total, string Current);
