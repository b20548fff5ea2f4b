using AppealKit.Templating.Model;

namespace AppealKit.Templating.Evaluation;

// The layers of names, the innermost last.
internal sealed class ScopeStack
{
    private Scope[] _scopes = new Scope[16];

    public int Count { get; private set; }

    public void Push(ITemplateObject members) => Next().Members = members;

    // The index of the variable, for Update.
    public int Push(string name, in TemplateValue value)
    {
        ref var scope = ref Next();
        scope.Name = name;
        scope.Value = value;
        return Count - 1;
    }

    public void Update(int index, in TemplateValue value) => _scopes[index].Value = value;

    public void PopTo(int count)
    {
        while (Count > count)
            _scopes[--Count] = default;
    }

    public bool TryGet(string name, out TemplateValue value)
    {
        for (var i = Count - 1; i >= 0; i--)
        {
            ref var scope = ref _scopes[i];
            if (scope.Name is null)
            {
                if (scope.Members!.TryGetMember(name, out value))
                    return true;
            }
            else if (scope.Name == name)
            {
                value = scope.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    // The variable of a loop that hides the object around it, if there is one of this name.
    public bool TrySetLoopVariable(string name, in TemplateValue value)
    {
        for (var i = Count - 1; i >= 0 && _scopes[i].Name is { } variable; i--)
        {
            if (variable != name)
                continue;
            _scopes[i].Value = value;
            return true;
        }

        return false;
    }

    // The object that a new variable goes to, and that `this` is.
    public ITemplateObject CurrentObject
    {
        get
        {
            var i = Count - 1;
            while (_scopes[i].Name is not null)
                i--;
            return _scopes[i].Members!;
        }
    }

    public IEnumerable<string> Names
    {
        get
        {
            for (var i = Count - 1; i >= 0; i--)
            {
                if (_scopes[i].Name is { } name)
                {
                    yield return name;
                    continue;
                }

                foreach (var member in _scopes[i].Members!.MemberNames)
                    yield return member;
            }
        }
    }

    private ref Scope Next()
    {
        if (Count == _scopes.Length)
            Array.Resize(ref _scopes, Count * 2);
        return ref _scopes[Count++];
    }
}
