using System.Collections.Frozen;
using AppealKit.Templating.Model;

namespace AppealKit.Composition.Binding;

/// <summary>The members that templates see of one type of the model: what is not in the table does not exist for them.</summary>
/// <param name="kind">The word for messages: <c>person</c>.</param>
/// <param name="members">Names, snake_case, and how each is computed when it is asked for.</param>
internal sealed class MemberTable<T>(string kind, params (string Name, Func<T, BindingContext, TemplateValue> Get)[] members)
{
    private readonly FrozenDictionary<string, Func<T, BindingContext, TemplateValue>> _byName =
        members.ToFrozenDictionary(m => m.Name, m => m.Get, StringComparer.Ordinal);

    /// <summary>The word for messages.</summary>
    public string Kind { get; } = kind;

    /// <summary>The names in order.</summary>
    public IReadOnlyList<string> Names { get; } = [.. members.Select(m => m.Name)];

    /// <summary>What is printed when a template prints the object itself; null prints its members.</summary>
    public Func<T, BindingContext, TemplateValue>? Printed { get; init; }

    /// <summary>Finds how a member is computed.</summary>
    public bool TryFind(string name, out Func<T, BindingContext, TemplateValue> get) => _byName.TryGetValue(name, out get!);

    /// <summary>An item as templates see it.</summary>
    public TemplateValue Bind(T item, BindingContext context) => TemplateValue.Of(new BoundObject<T>(item, this, context));
}
