using System.Globalization;
using AppealKit.Diagnostics.Source;
using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Meetings;
using AppealKit.Workspace.Model.Occasions;
using AppealKit.Yaml.Reading;

namespace AppealKit.Workspace.Reading.Meetings;

/// <summary>Reads how long documents may be, for venues and for meetings.</summary>
internal static class LimitReader
{
    private const int Most = 1_000_000;

    // Rules of venues change from year to year.
    private static readonly IsoDuration UsualReview = new() { Years = 1 };

    public static IReadOnlyList<MeetingLimit> ReadList(MappingReader owner)
    {
        var limits = new List<MeetingLimit>();
        foreach (var reader in owner.Mappings("limits", "a limit"))
        {
            if (Read(reader) is { } limit)
                limits.Add(limit);
        }

        return limits;
    }

    private static MeetingLimit? Read(MappingReader reader)
    {
        var kind = reader.Required("for");
        var unit = reader.Choice<LimitUnit>("unit");
        reader.RequireKey("unit");
        reader.RequireKey("value");
        reader.RequireKey("checked");
        var value = ReadValue(reader);
        var source = reader.Scalar("source");
        if (source is null && !reader.Node.IsDamaged)
            reader.Context.Diagnostics.Add(WorkspaceDiagnostics.LimitWithoutSource(kind?.Span ?? WorkspaceDiagnostics.FirstLine(reader.Span), kind?.Value.Trim()));
        var note = reader.Localized("note");
        var limit = kind is null || unit is null || value is null ? null : new MeetingLimit
        {
            For = new Reference(kind.Value.Trim(), kind.Span),
            Unit = unit.Value,
            Value = value.Value,
            IsJoint = reader.Flag("joint"),
            Note = note,
            Source = source is null ? null : new Located<string>(source.Value.Trim(), source.Span),
            Checked = reader.Date("checked")?.ExactDay,
            Confidence = reader.Choice<Confidence>("confidence") ?? Confidence.Checked,
            ReviewAfter = reader.Duration("review_after") ?? UsualReview,
            Span = reader.Span,
        };
        if (limit is not null)
            reader.Finish();
        return limit;
    }

    // Half a minute is a speaking time; of anything that is no number the reader of whole numbers tells.
    private static decimal? ReadValue(MappingReader reader) =>
        reader.Scalar("value") is { } scalar && decimal.TryParse(scalar.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number > 0 && number <= Most && decimal.Round(number, 2) == number
            ? number
            : reader.Integer("value", 1, Most);
}
