using AppealKit.Templating.Model;

namespace AppealKit.Templating.Functions;

// `empty`: equal to whatever has nothing inside.
internal sealed class EmptyObject : ITemplateObject
{
    public static readonly EmptyObject Instance = new();

    public IEnumerable<string> MemberNames => [];

    public TemplateValue? Printed => TemplateValue.Of("");

    public bool TryGetMember(string name, out TemplateValue value)
    {
        value = default;
        return false;
    }
}
