using AppealKit.Templating.Model;
using AppealKit.Values.Edtf;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Model.Occasions;

namespace AppealKit.Composition.Binding;

/// <summary>The occasion or event on which the document comes out; printed it is its name.</summary>
internal static class OccasionBinding
{
    private static readonly MemberTable<(Occasion Occasion, int Year)> OfCalendar = new(
        "occasion",
        ("id", (o, _) => TemplateValue.Of(o.Occasion.Id)),
        ("name", (o, c) => c.Plain(o.Occasion.Name)),
        // A short name in another language is worse than the full one in this.
        ("short_name", (o, c) => c.Plain(o.Occasion.Short?.Has(c.Language) == true ? o.Occasion.Short : o.Occasion.Name)),
        ("date", (o, c) => o.Occasion.DateIn(o.Year) is { } date ? c.Date(Edtf(date)) : default),
        ("expected", (o, _) => TemplateValue.Of(o.Occasion.DateIn(o.Year)?.IsExpected == true)),
        ("year", (o, _) => TemplateValue.Of(o.Year)),
        ("anniversary", (o, _) => o.Occasion.AnniversaryIn(o.Year) is { } anniversary ? TemplateValue.Of(anniversary) : default),
        ("first_year", (o, _) => o.Occasion.FirstYear is { } year ? TemplateValue.Of(year) : default),
        ("country", (o, _) => TemplateValue.Of(o.Occasion.Country?.Value)),
        ("pardons", (o, _) => TemplateValue.Of(o.Occasion.Pardons.Count > 0)),
        ("place", (_, _) => default))
    {
        Printed = (o, c) => c.Plain(o.Occasion.Name),
    };

    private static readonly MemberTable<DocumentEvent> OfDocument = new(
        "event",
        ("id", (_, _) => default),
        ("name", (e, c) => c.Plain(e.Name)),
        ("short_name", (e, c) => c.Plain(e.Name)),
        ("date", (e, c) => c.Date(e.Date)),
        ("expected", (_, _) => TemplateValue.False),
        ("year", (e, _) => e.Date?.Earliest is { } day ? TemplateValue.Of(day.Year) : default),
        ("anniversary", (_, _) => default),
        ("first_year", (_, _) => default),
        ("pardons", (_, _) => TemplateValue.False),
        ("country", (e, _) => TemplateValue.Of(e.Place?.Country?.Value)),
        ("place", (e, c) => e.Place is { } place ? PlaceBinding.Table.Bind(place, c) : default))
    {
        Printed = (e, c) => c.Plain(e.Name),
    };

    /// <summary>The occasion of a document, else its event, else null.</summary>
    public static TemplateValue Bind(DocumentDefinition document, BindingContext context)
    {
        if (document.Occasion is { } reference && Bind(reference, context) is { IsNull: false } occasion)
            return occasion;
        return document.Event is { } documentEvent ? OfDocument.Bind(documentEvent, context) : default;
    }

    /// <summary>An occasion by its reference; null if the calendar does not know it.</summary>
    public static TemplateValue Bind(OccasionReference reference, BindingContext context) =>
        context.Model.FindOccasion(reference.Id) is { } occasion ? OfCalendar.Bind((occasion, reference.Year), context) : default;

    private static EdtfDate Edtf(OccasionDate date) =>
        date.First == date.Last ? EdtfDate.Of(date.First) : EdtfDate.Of($"{date.First:yyyy-MM-dd}/{date.Last:yyyy-MM-dd}");
}
