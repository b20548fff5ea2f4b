using AppealKit.Values;
using AppealKit.Workspace.Model.Meetings;
using AppealKit.Workspace.Model.Occasions;
using AppealKit.Yaml.Reading;

namespace AppealKit.Workspace.Reading.Meetings;

/// <summary>Reads a venue of the program's own file.</summary>
internal static class VenueReader
{
    public static Venue Read(MappingReader reader)
    {
        var id = reader.Id(fallback: null);
        var venue = new Venue
        {
            Id = id.Id,
            IdSpan = id.Span,
            Name = reader.Localized("name") ?? new LocalizedText([], id.Span),
            Short = reader.Text("short"),
            Organiser = reader.Localized("organiser"),
            Place = PlaceReader.Read(reader, "place"),
            Zone = reader.Text("zone"),
            Languages = reader.Languages("languages"),
            LanguagesConfidence = reader.Choice<Confidence>("languages_confidence") ?? Confidence.Checked,
            Formats = reader.Words("formats"),
            Symbols = [.. reader.Mappings("symbols", "a symbol").Select(ReadSymbol)],
            Access = reader.Localized("access"),
            Limits = LimitReader.ReadList(reader),
            Caution = reader.Localized("caution"),
            Confidence = reader.Choice<Confidence>("confidence") ?? Confidence.Checked,
        };
        _ = (reader.Find("read_in"), reader.Date("checked"));
        reader.Finish();
        return venue;
    }

    private static DocumentSymbol ReadSymbol(MappingReader reader)
    {
        var symbol = new DocumentSymbol(reader.Text("for") ?? "", reader.Text("pattern") ?? "", reader.Choice<Confidence>("confidence") ?? Confidence.Checked);
        reader.Finish();
        return symbol;
    }
}
