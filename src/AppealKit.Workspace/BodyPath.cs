using AppealKit.Values;

namespace AppealKit.Workspace;

/// <summary>Where the prose of a document in a language stands.</summary>
internal sealed record BodyPath(string Path, LanguageTag Language)
{
    /// <summary>True if the file has its usual name, with the language as it is written in tags: <c>body.en.md</c>.</summary>
    public bool IsUsual => Path.EndsWith($"/body.{Language}.md", StringComparison.Ordinal);
}
