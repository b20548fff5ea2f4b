using AppealKit.Templating.Model;
using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Composition.Binding;

/// <summary>The act by which people were freed.</summary>
internal static class ReleaseBinding
{
    /// <summary>What templates see of the act.</summary>
    public static MemberTable<ReleaseAct> Table { get; } = new(
        "release",
        ("act", (r, _) => r.Act is { } act ? TemplateValue.Of(ModelWords.Of(act)) : default),
        ("made_public", (r, _) => r.IsMadePublic is { } made ? TemplateValue.Of(made) : default),
        ("occasion", (r, c) => r.Occasion is { } occasion ? OccasionBinding.Bind(occasion, c) : default));
}
