using AppealKit.Templating.Model;
using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Composition.Binding;

/// <summary>To whom the document is addressed; printed it is the name.</summary>
internal static class AddresseeBinding
{
    /// <summary>What templates see of an addressee.</summary>
    public static MemberTable<Addressee> Table { get; } = new(
        "addressee",
        ("id", (a, _) => TemplateValue.Of(a.Id, a.IdSpan)),
        ("name", (a, c) => NameBinding.Bind(a.Name, c)),
        ("function", (a, c) => c.Plain(a.Function)),
        ("address", (a, c) => c.PlainList(a.Address)),
        ("salutation", (a, c) => c.Plain(a.Salutation)))
    {
        Printed = (a, c) => NameBinding.Bind(a.Name, c),
    };
}
