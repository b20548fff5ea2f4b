using AppealKit.Languages.Countries;
using AppealKit.Yaml;

namespace AppealKit.Languages.Reading;

/// <summary>Reads the names of countries: a text, or a map from case to text.</summary>
internal static class CountryReader
{
    /// <summary>Reads the section.</summary>
    public static Dictionary<string, CountryName> Read(SectionReader section)
    {
        var countries = new Dictionary<string, CountryName>(StringComparer.Ordinal);
        foreach (var entry in section.Entries)
        {
            if (entry.Key.Value.Length != 2 || !entry.Key.Value.All(char.IsAsciiLetterUpper))
                section.Diagnostics.Add(LanguageDiagnostics.WrongKind(entry.Key.Span, section.PathOf(entry.Key.Value), "two capital letters of ISO 3166, as `TM`"));
            else if (entry.Value is ScalarNode { IsNull: false } name)
                countries[entry.Key.Value] = new CountryName(name.Value, null);
            else if (section.Map(entry.Key.Value, required: true) is { } map && Cases(map) is { } cases)
                countries[entry.Key.Value] = cases;
        }

        return countries;
    }

    private static CountryName? Cases(SectionReader map)
    {
        map.Allow(CountryName.Cases);
        var cases = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var key in CountryName.Cases)
        {
            if (map.Text(key, required: key == CountryName.Cases[0]) is { } text)
                cases[key] = text.Text;
        }

        return cases.TryGetValue(CountryName.Cases[0], out var nominative) ? new CountryName(nominative, cases) : null;
    }
}
