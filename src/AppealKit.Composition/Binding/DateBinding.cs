using AppealKit.Diagnostics.Source;
using AppealKit.Templating.Model;
using AppealKit.Values.Edtf;

namespace AppealKit.Composition.Binding;

/// <summary>A date of any precision; printed it is written out in the document's language.</summary>
internal static class DateBinding
{
    /// <summary>What templates see of a date.</summary>
    public static MemberTable<Located<EdtfDate>> Table { get; } = new(
        "date",
        ("edtf", (d, _) => TemplateValue.Of(d.Value.Text, d.Span)),
        ("year", (d, _) => d.Value.Earliest is { } day && d.Value.Latest?.Year == day.Year ? TemplateValue.Of(day.Year, d.Span) : default),
        ("earliest", (d, _) => d.Value.Earliest is { } day ? TemplateValue.Of(day, d.Span) : default),
        ("latest", (d, _) => d.Value.Latest is { } day ? TemplateValue.Of(day, d.Span) : default))
    {
        Printed = (d, c) => TemplateValue.Of(c.Pack.FormatDate(d.Value), d.Span),
    };
}
