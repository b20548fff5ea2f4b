using AppealKit.Templating.Model;
using AppealKit.Workspace.Model.People;

namespace AppealKit.Composition.Binding;

/// <summary>What holds for a person on the document's date.</summary>
internal static class StatusBinding
{
    /// <summary>What templates see of a status.</summary>
    public static MemberTable<PersonStatus> Table { get; } = new(
        "status",
        ("custody", (s, _) => TemplateValue.Of(ModelWords.Of(s.Custody))),
        ("returned", (s, _) => TemplateValue.Of(ModelWords.Of(s.Returned))),
        ("whereabouts", (s, _) => TemplateValue.Of(ModelWords.Of(s.Whereabouts))),
        ("alive", (s, _) => TemplateValue.Of(s.IsAlive)),
        // What a short list tells of a case: the return, else what happened last.
        ("event", (s, c) => (s.ReturnEvent ?? s.CustodyEvent) is { } key ? EventBinding.Table.Bind(key, c) : default));
}
