using AppealKit.Templating.Model;
using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Composition.Binding;

/// <summary>What makes a document a petition.</summary>
internal static class PetitionBinding
{
    /// <summary>What templates see of a petition.</summary>
    public static MemberTable<Petition> Table { get; } = new(
        "petition",
        ("open", (p, _) => TemplateValue.Of(p.IsOpen)),
        ("supporters", (p, _) => p.Supporters is { } count ? TemplateValue.Of(count) : default),
        ("as_of", (p, c) => c.Date(p.SupportersAsOf)),
        ("goal", (p, _) => p.Goal is { } goal ? TemplateValue.Of(goal) : default),
        ("url", (p, _) => TemplateValue.Of(p.Url)));
}
