using AppealKit.Templating.Model;
using AppealKit.Workspace.Model;

namespace AppealKit.Composition.Binding;

/// <summary>A commitment that a recommendation rests on, written <c>instrument/point</c>; printed it is as written.</summary>
internal static class CommitmentBinding
{
    /// <summary>What templates see of a commitment.</summary>
    public static MemberTable<Reference> Table { get; } = new(
        "commitment",
        ("instrument", (r, _) => TemplateValue.Of(Instrument(r), r.Span)),
        ("point", (r, _) => TemplateValue.Of(Point(r), r.Span)),
        // The instrument, where it is among the sources: then a note can cite it.
        ("source", (r, c) => c.Model.FindSource(Instrument(r)) is { } source ? TemplateValue.Of(source.Id, r.Span) : default))
    {
        Printed = (r, _) => TemplateValue.Of(r.Id, r.Span),
    };

    private static string Instrument(Reference commitment) => commitment.Id.Split('/', 2)[0];

    private static string? Point(Reference commitment) => commitment.Id.Split('/', 2) is [_, var point] ? point : null;
}
