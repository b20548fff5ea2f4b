using System.Globalization;
using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Yaml;

namespace AppealKit.Workspace.Reading;

/// <summary>Reads <c>cases/figures.yaml</c>.</summary>
internal static class FigureReader
{
    public static List<Figure> Read(PositionedNode root, RecordContext context)
    {
        var figures = new List<Figure>();
        foreach (var reader in ListFile.Read(root, "figures", "a figure", context))
        {
            var id = reader.Id(fallback: null);
            var value = reader.Find("value");
            var table = reader.Find("table");
            if (value is null && table is null)
                reader.ReportMissing("value");
            var figure = new Figure
            {
                Id = id.Id,
                IdSpan = id.Span,
                Value = (value as ScalarNode)?.Value.Trim(),
                Number = NumberOf((value as ScalarNode)?.Value),
                Text = value is null || NumberOf((value as ScalarNode)?.Value) is not null ? null : reader.Localized("value"),
                Table = table is null ? null : DataReader.Read(table),
                Unit = reader.Localized("unit"),
                Label = reader.Localized("label"),
                AsOf = reader.Date("as_of"),
                Sources = [.. reader.References("source"), .. reader.References("sources")],
                Audience = reader.AudienceOr(Audience.Public),
                Span = (value ?? table)?.Span ?? id.Span,
            };
            reader.Finish();
            if (id.Id.Length > 0)
                figures.Add(figure);
        }

        return figures;
    }

    private static decimal? NumberOf(string? text)
    {
        if (text is null)
            return null;
        text = text.Trim().Replace("_", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal);
        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
