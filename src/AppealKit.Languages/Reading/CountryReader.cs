using AppealKit.Languages.Countries;
using AppealKit.Languages.Messages;
using AppealKit.Yaml;

namespace AppealKit.Languages.Reading;

/// <summary>Reads the names of countries: a text, or a map from case to text; and how a country is put into a phrase.</summary>
internal static class CountryReader
{
    /// <summary>A pack that names no country.</summary>
    public static readonly CountryNames None =
        new(new Dictionary<string, CountryName>(StringComparer.Ordinal), new Dictionary<string, Message>(StringComparer.Ordinal));

    /// <summary>Reads the section.</summary>
    public static CountryNames Read(SectionReader section)
    {
        var countries = new Dictionary<string, CountryName>(StringComparer.Ordinal);
        var phrases = new Dictionary<string, Message>(StringComparer.Ordinal);
        foreach (var entry in section.Entries)
        {
            var key = entry.Key.Value;
            if (CountryNames.PhraseForms.Contains(key, StringComparer.Ordinal))
                ReadPhrase(section, entry, phrases);
            else if (key.Length != 2 || !key.All(char.IsAsciiLetterUpper))
                section.Diagnostics.Add(LanguageDiagnostics.UnknownKey(entry.Key.Span, key, section.Path, ["in", "from", "to", "TM", "UZ", "KZ"]));
            else if (entry.Value is ScalarNode { IsNull: false } name)
                countries[key] = new CountryName(name.Value, null);
            else if (section.Map(key, required: true) is { } map && Cases(map) is { } cases)
                countries[key] = cases;
        }

        return new CountryNames(countries, phrases);
    }

    private static void ReadPhrase(SectionReader section, MappingEntry entry, Dictionary<string, Message> phrases)
    {
        var path = section.PathOf(entry.Key.Value);
        if (entry.Value is not ScalarNode scalar)
        {
            section.Diagnostics.Add(LanguageDiagnostics.WrongKind(entry.Value.Span.Slice(0, 1), path, "a text"));
            return;
        }

        var message = section.Message(scalar, path);
        PlaceholderCheck.Only(new MessageVariants(message), ["country"], scalar.Span, path, section.Diagnostics);
        foreach (var part in message.Parts)
        {
            if (part.Form is { } form && !CountryName.Cases.Contains(form, StringComparer.Ordinal))
                section.Diagnostics.Add(LanguageDiagnostics.UnknownForm(scalar.Span, path, part.Text, form, CountryName.Cases));
        }

        phrases[entry.Key.Value] = message;
    }

    private static CountryName? Cases(SectionReader map)
    {
        string[] known = [.. CountryName.Cases, .. CountryNames.PhraseForms];
        map.Allow(known);
        var cases = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var key in known)
        {
            if (map.Text(key, required: key == CountryName.Cases[0]) is { } text)
                cases[key] = text.Value;
        }

        return cases.TryGetValue(CountryName.Cases[0], out var nominative) ? new CountryName(nominative, cases) : null;
    }
}
