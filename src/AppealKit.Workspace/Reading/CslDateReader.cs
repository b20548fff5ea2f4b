using System.Globalization;
using System.Text;
using AppealKit.Diagnostics.Source;
using AppealKit.Values.Edtf;
using AppealKit.Yaml;
using AppealKit.Yaml.Reading;

namespace AppealKit.Workspace.Reading;

/// <summary>Reads dates as CSL files have them: EDTF, <c>date-parts</c>, or the older lists of <c>year</c>, <c>month</c>, <c>day</c>.</summary>
internal static class CslDateReader
{
    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter", "fall"];

    /// <summary>Reads one.</summary>
    /// <param name="owner">The source, or its version in a language.</param>
    /// <param name="key">The field.</param>
    /// <param name="hasTranslation">True if words are only for readers of their language, because others have their own.</param>
    public static CslDate Read(MappingReader owner, string key, bool hasTranslation)
    {
        switch (owner.Find(key))
        {
            case null:
                return default;
            case ScalarNode scalar:
                return new CslDate(ScalarValues.Date(scalar, key, owner.Context), null);
            case SequenceNode sequence:
                return new CslDate(Compose(sequence, [.. sequence.Items.Select(i => PartsOf(i as MappingNode))], isCirca: false, owner), null);
            case var node:
                var read = ReadMap((MappingNode)node, key, owner, out var place);
                if (read.Words is { } words && !hasTranslation)
                    owner.Context.Diagnostics.Add(WorkspaceDiagnostics.DateInWords(place!.Value, words));
                return read;
        }
    }

    private static CslDate ReadMap(MappingNode node, string key, MappingReader owner, out SourceSpan? place)
    {
        place = null;
        var reader = new MappingReader(node, "a CSL date", owner.Context);
        var written = reader.Find("date-parts");
        var parts = written as SequenceNode;
        var raw = reader.Scalar("raw") ?? reader.Scalar("literal");
        var (season, inWords) = ReadSeason(reader);
        // CSL lets circa be a truth value, a number or a text.
        var isCirca = reader.Scalar("circa") is { Value: not ("false" or "0") };
        if (raw is not null && parts is null)
        {
            reader.Finish();
            place = raw.Span;
            return IsInWords(raw) ? new CslDate(null, raw.Value.Trim()) : new CslDate(ScalarValues.Date(raw, key, owner.Context), null);
        }

        if (parts is null && node.Find("year") is not null)
        {
            _ = (reader.Find("year"), reader.Find("month"), reader.Find("day"));
            reader.Finish();
            return new CslDate(Compose(node, [PartsOf(node)], isCirca, owner), null);
        }

        if (parts is null)
        {
            // A wrong key is one finding: it may be the one that is missing.
            if (written is not null)
                owner.Context.Diagnostics.Add(WorkspaceDiagnostics.BadCslDate(written.Span, null));
            else if (node.Entries.All(e => e.Key.Value is "season" or "circa"))
                reader.ReportMissing("date-parts");
            reader.Finish();
            return default;
        }

        reader.Finish();
        var points = parts.Items.Select(i => i is SequenceNode point ? NumbersOf(point) : []).ToArray();
        place = inWords?.Span;
        if (points is [[{ } year]] && inWords is not null)
            return new CslDate(null, string.Create(CultureInfo.InvariantCulture, $"{inWords.Value.Trim()} {year}"));
        if (season is { } number && points is [{ Length: 1 } only])
            points = [[only[0], 20 + number]];
        return new CslDate(Compose(parts, points, isCirca, owner), null);
    }

    // What has letters, and not only those of EDTF: `2025-13` is a mistake, not words.
    private static bool IsInWords(ScalarNode node) => !node.IsNull && !EdtfDate.TryParse(node.Value, out _, out _)
        && node.Value.Any(c => char.IsLetter(c) && c is not ('X' or 'Y' or 'T' or 'Z' or 'E' or 'S'));

    // A number, or the word that stood beside the year: Zotero writes both.
    private static (int? Number, ScalarNode? InWords) ReadSeason(MappingReader reader)
    {
        if (reader.Scalar("season") is not { IsNull: false } scalar || !scalar.Value.Any(char.IsLetter))
            return (reader.Integer("season", 1, 4), null);
        var at = Array.FindIndex(Seasons, s => s.Equals(scalar.Value.Trim(), StringComparison.OrdinalIgnoreCase));
        return at < 0 ? (null, scalar) : (at == 4 ? 3 : at + 1, null);
    }

    private static int?[] NumbersOf(SequenceNode point)
    {
        var numbers = new int?[point.Items.Count];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = NumberOf(point.Items[i]);
        return numbers;
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
