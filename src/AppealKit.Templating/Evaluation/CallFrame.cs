using AppealKit.Templating.Model;
using AppealKit.Templating.Syntax;

namespace AppealKit.Templating.Evaluation;

// What belongs to one running function or include: its arguments and its `$` variables.
internal sealed class CallFrame
{
    private readonly List<KeyValuePair<string, TemplateValue>> _locals = [];

    public TemplateArray? Arguments { get; set; }

    // The block that `wrap` gave to the function: `$$`.
    public BlockNode? Block { get; set; }

    public bool TryGet(string name, out TemplateValue value)
    {
        // There are few of them: walking beats hashing.
        foreach (var local in _locals)
        {
            if (local.Key != name)
                continue;
            value = local.Value;
            return true;
        }

        value = default;
        return false;
    }

    public void Set(string name, in TemplateValue value)
    {
        for (var i = 0; i < _locals.Count; i++)
        {
            if (_locals[i].Key != name)
                continue;
            _locals[i] = new(name, value);
            return;
        }

        _locals.Add(new(name, value));
    }

    public void Remove(string name) => _locals.RemoveAll(local => local.Key == name);

    public IEnumerable<string> Names => _locals.Select(local => local.Key);

    public void Reset()
    {
        _locals.Clear();
        Arguments = null;
        Block = null;
    }
}
