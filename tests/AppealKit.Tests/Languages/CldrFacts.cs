using System.Text.Json;
using AppealKit.Testing;

namespace AppealKit.Tests.Languages;

/// <summary>What CLDR 48.2 says of languages: tests/data/cldr/languages.json, which eng/extract-cldr.mjs has written.</summary>
internal static class CldrFacts
{
    private static readonly Lazy<JsonElement> File = new(() =>
        JsonDocument.Parse(System.IO.File.ReadAllText(Path.Combine(TestPaths.Repository, "tests", "data", "cldr", "languages.json"))).RootElement.GetProperty("languages"));

    /// <summary>The languages that AppealKit has packs for.</summary>
    public static IReadOnlyList<string> Languages { get; } =
    [
        "ar", "az", "be", "de", "en", "es", "fa", "fr", "hy", "it", "ka", "kk", "ky", "pl", "ru", "tg", "tk", "tr", "ug", "uk", "uz-Cyrl", "uz-Latn",
    ];

    /// <summary>The facts for a pack. The English of the house is that of en-GB: CLDR's <c>en</c> is American.</summary>
    public static JsonElement Of(string tag) => File.Value.GetProperty(tag switch { "en" => "en-GB", "en-US" => "en", _ => tag });

    /// <summary>The texts of a list.</summary>
    public static IReadOnlyList<string> Texts(JsonElement list) => [.. list.EnumerateArray().Select(t => t.GetString()!)];
}
