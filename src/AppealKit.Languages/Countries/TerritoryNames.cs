using System.Collections.Concurrent;
using AppealKit.Values;

namespace AppealKit.Languages.Countries;

/// <summary>The names of countries in CLDR 48.2, for those that a pack does not hold. They are read when the first one is asked for.</summary>
internal static class TerritoryNames
{
    private static readonly ConcurrentDictionary<string, Dictionary<string, string>> Read = new(StringComparer.Ordinal);

    /// <summary>The name as it stands alone; null if CLDR has none in the language.</summary>
    /// <param name="language">The language.</param>
    /// <param name="code">ISO 3166-1 alpha-2.</param>
    public static string? Find(LanguageTag language, string code) =>
        Read.GetOrAdd(language.Value, Load).GetValueOrDefault(code) is { } name ? name
        : language.Value == language.Language ? null
        : Read.GetOrAdd(language.Language, Load).GetValueOrDefault(code);

    private static Dictionary<string, string> Load(string tag)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        using var stream = typeof(TerritoryNames).Assembly.GetManifestResourceStream($"territories/{tag}.tsv");
        if (stream is null)
            return names;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            names[line[..2]] = line[3..];
        return names;
    }
}
