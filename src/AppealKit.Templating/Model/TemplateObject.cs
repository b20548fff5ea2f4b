using System.Diagnostics.CodeAnalysis;

namespace AppealKit.Templating.Model;

/// <summary>An object with members in order. A template may change one that it made or was given.</summary>
public sealed class TemplateObject : ITemplateObject, IMutableMembers
{
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
    private readonly List<KeyValuePair<string, TemplateValue>> _members = [];
    private HashSet<string>? _readOnly;

    /// <summary>Makes an empty object.</summary>
    /// <param name="kind">A word for messages, or null.</param>
    public TemplateObject(string? kind = null) => Kind = kind;

    /// <inheritdoc/>
    public string? Kind { get; }

    /// <inheritdoc/>
    public TemplateValue? Printed { get; init; }

    /// <summary>Number of members.</summary>
    public int Count => _members.Count;

    /// <summary>The members in order.</summary>
    public IReadOnlyList<KeyValuePair<string, TemplateValue>> Members => _members;

    /// <inheritdoc/>
    public IEnumerable<string> MemberNames
    {
        get
        {
            foreach (var (name, _) in _members)
                yield return name;
            foreach (var name in Fallback?.MemberNames ?? [])
                yield return name;
        }
    }

    // Asked for members that are not here: lets variables of a template lie over its model.
    internal ITemplateObject? Fallback { get; init; }

    /// <summary>Sets a member; a new one comes last.</summary>
    [SuppressMessage("Design", "CA1044", Justification = "Reading is TryGetMember.")]
    public TemplateValue this[string name]
    {
        set => Set(name, value);
    }

    /// <summary>Sets a member and returns the object, for chains.</summary>
    public TemplateObject With(string name, TemplateValue value)
    {
        Set(name, value);
        return this;
    }

    /// <inheritdoc/>
    public bool TryGetMember(string name, out TemplateValue value)
    {
        if (_index.TryGetValue(name, out var at))
        {
            value = _members[at].Value;
            return true;
        }

        if (Fallback is not null)
            return Fallback.TryGetMember(name, out value);
        value = default;
        return false;
    }

    bool IMutableMembers.TrySetMember(string name, in TemplateValue value)
    {
        Set(name, value);
        return true;
    }

    bool IMutableMembers.IsReadOnly(string name) => _readOnly?.Contains(name) == true;

    internal void Set(string name, in TemplateValue value)
    {
        if (_index.TryGetValue(name, out var at))
        {
            _members[at] = new(name, value);
            return;
        }

        _index[name] = _members.Count;
        _members.Add(new(name, value));
    }

    internal void SetReadOnly(string name) => (_readOnly ??= new(StringComparer.Ordinal)).Add(name);

    internal bool Remove(string name)
    {
        if (!_index.Remove(name, out var at))
            return false;
        _members.RemoveAt(at);
        for (var i = at; i < _members.Count; i++)
            _index[_members[i].Key] = i;
        return true;
    }

    internal void Clear()
    {
        _index.Clear();
        _members.Clear();
    }
}
