using AppealKit.Templating.Model;

namespace AppealKit.Composition.Binding;

/// <summary>The members that templates see of one type of the model: what is not in the table does not exist for them.</summary>
internal sealed class MemberTable<T>
{
    // Filled by a loop: queries over value types of our own cannot be compiled ahead, and cost time at every start of the program.
    private readonly Dictionary<string, Func<T, BindingContext, TemplateValue>> _byName;

    /// <summary>Makes the table.</summary>
    /// <param name="kind">The word for messages: <c>person</c>.</param>
    /// <param name="members">Names, snake_case, and how each is computed when it is asked for.</param>
    public MemberTable(string kind, params (string Name, Func<T, BindingContext, TemplateValue> Get)[] members)
    {
        Kind = kind;
        var names = new string[members.Length];
        _byName = new Dictionary<string, Func<T, BindingContext, TemplateValue>>(members.Length, StringComparer.Ordinal);
        for (var i = 0; i < members.Length; i++)
        {
            names[i] = members[i].Name;
            _byName.Add(members[i].Name, members[i].Get);
        }

        Names = names;
    }

    /// <summary>The word for messages.</summary>
    public string Kind { get; }

    /// <summary>The names in order.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>What is printed when a template prints the object itself; null prints its members.</summary>
    public Func<T, BindingContext, TemplateValue>? Printed { get; init; }

    /// <summary>Finds how a member is computed.</summary>
    public bool TryFind(string name, out Func<T, BindingContext, TemplateValue> get) => _byName.TryGetValue(name, out get!);

    /// <summary>An item as templates see it.</summary>
    public TemplateValue Bind(T item, BindingContext context) => TemplateValue.Of(new BoundObject<T>(item, this, context));
}
