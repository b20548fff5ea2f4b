using AppealKit.Templating.Model;
using AppealKit.Workspace.Model;

namespace AppealKit.Composition.Binding;

/// <summary>Where something happened.</summary>
internal static class PlaceBinding
{
    /// <summary>What templates see of a place.</summary>
    public static MemberTable<Place> Table { get; } = new(
        "place",
        ("country", (p, _) => TemplateValue.Of(p.Country?.Value)),
        ("region", (p, c) => c.Plain(p.Region)),
        ("city", (p, c) => c.Plain(p.City)),
        ("site", (p, c) => c.Plain(p.Site)));
}
