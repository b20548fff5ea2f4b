using AppealKit.Templating.Model;

namespace AppealKit.Templating.Functions;

// The functions of one built-in object. Made when a template first asks for one; after that nobody changes it.
internal sealed class FunctionTable : ITemplateObject
{
    private readonly Dictionary<string, TemplateValue> _functions;

    public FunctionTable(string name, params ReadOnlySpan<TemplateFunction> functions)
    {
        Name = name;
        _functions = new Dictionary<string, TemplateValue>(functions.Length, StringComparer.Ordinal);
        foreach (var function in functions)
            _functions.Add(function.Name[(name.Length + 1)..], TemplateValue.Of(function));
    }

    public string Name { get; }

    public string Kind => $"built-in object `{Name}`";

    public IEnumerable<string> MemberNames => _functions.Keys;

    public bool TryGetMember(string name, out TemplateValue value) => _functions.TryGetValue(name, out value);
}
