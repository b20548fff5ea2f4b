using System.Text.Json;
using AppealKit.Templating.Model;

namespace AppealKit.Tests.Templating;

/// <summary>An object as the model gives them: members made when they are asked for, none of which a template may set.</summary>
internal sealed class ReadOnlyObject(JsonElement element) : ITemplateObject
{
    public IEnumerable<string> MemberNames => element.EnumerateObject().Select(m => m.Name).Where(n => !n.StartsWith('$'));

    public bool TryGetMember(string name, out TemplateValue value)
    {
        var isThere = element.TryGetProperty(name, out var member);
        value = isThere ? TestData.Convert(member) : default;
        return isThere;
    }
}
