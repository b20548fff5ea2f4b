namespace AppealKit.Typography.Lines;

/// <summary>A list of values that is filled again and again, read in place.</summary>
/// <remarks>The library's lists of our own value types are compiled at run time, at the cost of some milliseconds of start-up; this one is
/// compiled with the program.</remarks>
internal sealed class Row<T>
    where T : struct
{
    private T[] _items = new T[64];

    public int Count { get; private set; }

    public ref readonly T this[int index] => ref _items[index];

    public ref readonly T Last => ref _items[Count - 1];

    public void Clear() => Count = 0;

    public void Add(in T item)
    {
        if (Count == _items.Length)
        {
            var larger = new T[Count * 2];
            Array.Copy(_items, larger, Count);
            _items = larger;
        }

        _items[Count++] = item;
    }

    public T[] ToArray()
    {
        var copy = new T[Count];
        Array.Copy(_items, copy, Count);
        return copy;
    }
}
