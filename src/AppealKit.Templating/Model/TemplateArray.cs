using System.Collections;

namespace AppealKit.Templating.Model;

// A list that a template made and may change; Scriban lets it carry members as well (`a.x = 1`).
internal sealed class TemplateArray : IReadOnlyList<TemplateValue>
{
    private readonly List<TemplateValue> _items;

    public TemplateArray(int capacity = 0) => _items = new List<TemplateValue>(capacity);

    public TemplateObject? Members { get; private set; }

    public int Count => _items.Count;

    public TemplateValue this[int index]
    {
        get => _items[index];
        set => _items[index] = value;
    }

    public void Add(in TemplateValue value) => _items.Add(value);

    public void AddRange(IReadOnlyList<TemplateValue> values)
    {
        for (var i = 0; i < values.Count; i++)
            _items.Add(values[i]);
    }

    public void Insert(int index, in TemplateValue value) => _items.Insert(index, value);

    public void RemoveAt(int index) => _items.RemoveAt(index);

    public void SetMember(string name, in TemplateValue value) => (Members ??= new TemplateObject()).Set(name, value);

    public IEnumerator<TemplateValue> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
