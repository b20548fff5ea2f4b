using System.Collections.Concurrent;
using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Languages;
using AppealKit.Testing;
using Xunit;

namespace AppealKit.Tests.Languages;

/// <summary>The shipped language packs.</summary>
internal static class Packs
{
    private static readonly ConcurrentDictionary<string, LanguagePack> Loaded = new(StringComparer.Ordinal);

    /// <summary>The tags of all shipped packs.</summary>
    public static IReadOnlyList<string> Tags { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    /// <summary>True for packs with all phrases; the others have at least those that every document needs.</summary>
    public static bool IsFull(string tag) => tag is "en" or "en-US" or "ru" or "tk" or "fr" or "de";

    private static string Folder => Path.Combine(TestPaths.Repository, "templates", "languages");

    /// <summary>A shipped pack.</summary>
    public static LanguagePack Of(string tag) => Loaded.GetOrAdd(tag, t =>
    {
        var result = Load(t, Text(t));
        Assert.Empty(result.Diagnostics.Select(Describe));
        return result.Value!;
    });

    /// <summary>The text of a shipped pack, with LF.</summary>
    public static string Text(string tag) => File.ReadAllText(Path.Combine(Folder, tag + ".yaml")).ReplaceLineEndings("\n");

    /// <summary>Loads a text as the pack of a language.</summary>
    public static StageResult<LanguagePack> Load(string tag, string text) =>
        LanguagePackLoader.Load(
        new SourceFile($"templates/languages/{tag}.yaml", text),
        FileOf);

    /// <summary>The file of a shipped pack; null if there is none.</summary>
    public static SourceFile? FileOf(string tag) => Tags.Contains(tag) ? new SourceFile($"templates/languages/{tag}.yaml", Text(tag)) : null;

    /// <summary>A finding in one line: code, place, message and hint.</summary>
    public static string Describe(Diagnostic diagnostic)
    {
        var place = diagnostic.Span is { } span ? FormattableString.Invariant($" {span.Position.Line}:{span.Position.Column}") : "";
        return $"{diagnostic.Code}{place} {diagnostic.Message}" + string.Concat(diagnostic.Hints.Select(h => $" ({h})"));
    }
}
