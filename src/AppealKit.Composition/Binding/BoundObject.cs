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

    /// <summary>What is printed. A person is printed as their name, which is an object itself and printed as its basic form.</summary>
    public TemplateValue? Printed
    {
        get
        {
            var printed = table.Printed?.Invoke(item, context);
            return printed is { Kind: TemplateValueKind.Object } inner ? inner.AsObject.Printed : printed;
        }
    }

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
