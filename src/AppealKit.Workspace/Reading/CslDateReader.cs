using System.Globalization;
using System.Text;
using AppealKit.Values.Edtf;
using AppealKit.Yaml;
using AppealKit.Yaml.Reading;

namespace AppealKit.Workspace.Reading;

/// <summary>Reads dates as CSL files have them: EDTF, <c>date-parts</c>, or the older lists of <c>year</c>, <c>month</c>, <c>day</c>.</summary>
internal static class CslDateReader
{
    public static EdtfDate? Read(MappingReader owner, string key)
    {
        switch (owner.Find(key))
        {
            case null:
                return null;
            case ScalarNode scalar:
                return ScalarValues.Date(scalar, key, owner.Context);
            case SequenceNode sequence:
                return Compose(sequence, [.. sequence.Items.Select(i => PartsOf(i as MappingNode))], isCirca: false, owner);
            case var node:
                return ReadMap((MappingNode)node, key, owner);
        }
    }

    private static EdtfDate? ReadMap(MappingNode node, string key, MappingReader owner)
    {
        var reader = new MappingReader(node, "a CSL date", owner.Context);
        var written = reader.Find("date-parts");
        var parts = written as SequenceNode;
        var raw = reader.Scalar("raw") ?? reader.Scalar("literal");
        var season = reader.Integer("season", 1, 4);
        // CSL lets circa be a truth value, a number or a text.
        var isCirca = reader.Scalar("circa") is { Value: not ("false" or "0") };
        if (raw is not null && parts is null)
        {
            reader.Finish();
            return ScalarValues.Date(raw, key, owner.Context);
        }

        if (parts is null && node.Find("year") is not null)
        {
            _ = (reader.Find("year"), reader.Find("month"), reader.Find("day"));
            reader.Finish();
            return Compose(node, [PartsOf(node)], isCirca, owner);
        }

        if (parts is null)
        {
            // A wrong key is one finding: it may be the one that is missing.
            if (written is not null)
                owner.Context.Diagnostics.Add(WorkspaceDiagnostics.BadCslDate(written.Span, null));
            else if (node.Entries.All(e => e.Key.Value is "season" or "circa"))
                reader.ReportMissing("date-parts");
            reader.Finish();
            return null;
        }

        reader.Finish();
        var points = parts.Items.Select(i => (i as SequenceNode)?.Items.Select(NumberOf).ToArray() ?? []).ToArray();
        if (season is { } number && points is [{ Length: 1 } only])
            points = [[only[0], 20 + number]];
        return Compose(parts, points, isCirca, owner);
    }

    private static int?[] PartsOf(MappingNode? node) => node is null
        ? []
        : [.. new[] { "year", "month", "day" }.Select(k => node.Find(k)).TakeWhile(e => e is not null).Select(e => NumberOf(e!.Value))];

    private static string Joined(int?[] parts)
    {
        var text = new StringBuilder();
        for (var i = 0; i < parts.Length; i++)
        {
            text.Append(i == 0 ? "" : "-");
            if (parts[i] is { } number)
                text.Append(number.ToString(i == 0 ? "0000" : "00", CultureInfo.InvariantCulture));
            else
                text.Append('?');
        }

        return text.ToString();
    }

    private static int? NumberOf(PositionedNode node) =>
        node is ScalarNode scalar && int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static EdtfDate? Compose(PositionedNode node, int?[][] points, bool isCirca, MappingReader owner)
    {
        var text = string.Join('/', points.Select(p => Joined(p) + (isCirca ? "~" : "")));
        var isDate = EdtfDate.TryParse(text, out var date, out var error);
        if (isDate && points.Length is 1 or 2)
            return date;
        owner.Context.Diagnostics.Add(WorkspaceDiagnostics.BadCslDate(node.Span, isDate ? null : error));
        return null;
    }
}
