using AppealKit.Templating.Model;

namespace AppealKit.Composition.Binding;

/// <summary>An item of the model as templates see it.</summary>
internal sealed class BoundObject<T>(T item, MemberTable<T> table, BindingContext context) : ITemplateObject
{
    private Dictionary<string, TemplateValue>? _computed;

    /// <summary>The item itself, for functions that are handed the object.</summary>
    public T Item => item;

    /// <inheritdoc/>
    public string Kind => table.Kind;

    /// <inheritdoc/>
    public IEnumerable<string> MemberNames => table.Names;

    /// <inheritdoc/>
    public TemplateValue? Printed => table.Printed?.Invoke(item, context);

    /// <inheritdoc/>
    public bool TryGetMember(string name, out TemplateValue value)
    {
        if (_computed is not null && _computed.TryGetValue(name, out value))
            return true;
        if (!table.TryFind(name, out var get))
        {
            value = default;
            return false;
        }

        value = get(item, context);
        (_computed ??= new Dictionary<string, TemplateValue>(StringComparer.Ordinal))[name] = value;
        return true;
    }
}
