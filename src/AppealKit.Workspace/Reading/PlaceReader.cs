using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Yaml;
using AppealKit.Yaml.Reading;

namespace AppealKit.Workspace.Reading;

/// <summary>Reads places: a map, a country code, or words.</summary>
internal static class PlaceReader
{
    public static Place? Read(MappingReader owner, string key)
    {
        switch (owner.Find(key))
        {
            case null:
                return null;
            case ScalarNode scalar when CountryCode.TryParse(scalar.Value, out var country):
                return new Place { Country = country, Span = scalar.Span };
            case ScalarNode scalar:
                return new Place { Site = owner.Localized(key), Span = scalar.Span };
            case MappingNode mapping when mapping.Entries.All(e => owner.Context.LanguageOf(e.Key.Value) is not null):
                return new Place { Site = owner.Localized(key), Span = mapping.Span };
            case var node:
                if (MappingReader.Of(node, "a place", owner.Context) is not { } reader)
                    return null;
                var place = new Place
                {
                    Country = reader.Country("country"),
                    Region = reader.Localized("region"),
                    City = reader.Localized("city"),
                    Site = reader.Localized("site"),
                    Span = reader.Span,
                };
                reader.Finish();
                return place;
        }
    }
}
