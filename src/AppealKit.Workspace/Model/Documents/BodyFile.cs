using AppealKit.Diagnostics.Source;
using AppealKit.Values;

namespace AppealKit.Workspace.Model.Documents;

/// <summary>The prose of a document in one language: <c>body.LANG.md</c>, a template whose output is Markdown.</summary>
/// <param name="Language">The language.</param>
/// <param name="File">The whole file, front matter included, so that places are right.</param>
/// <param name="TextStart">Offset at which the text begins, after the front matter.</param>
public sealed record BodyFile(LanguageTag Language, SourceFile File, int TextStart)
{
    /// <summary>The state of the translation, if the front matter gives it.</summary>
    public TranslationState? State { get; init; }

    /// <summary>Digest of the text that it was translated from, if the front matter gives it.</summary>
    public string? Of { get; init; }

    /// <summary>The text without the front matter.</summary>
    public ReadOnlySpan<char> Text => File.Text.AsSpan(TextStart);
}
