using AppealKit.Diagnostics.Source;

namespace AppealKit.Workspace.Texts;

/// <summary>Where words of a YAML value stand in its file.</summary>
internal static class WrittenPlace
{
    /// <summary>The place of the words; the first line of the value where the file does not have them as they are: it may fold lines and double quotes.</summary>
    /// <param name="words">The words.</param>
    /// <param name="value">Where the value stands.</param>
    public static SourceSpan Of(string words, SourceSpan value)
    {
        var at = value.File.Text.IndexOf(words, value.Start, value.Length, StringComparison.Ordinal);
        return at >= 0 ? value.File.Span(at, words.Length) : WorkspaceDiagnostics.FirstLine(value);
    }
}
