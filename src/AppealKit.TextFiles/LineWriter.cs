using System.Text;
using AppealKit.Document.Blocks;

namespace AppealKit.TextFiles;

/// <summary>Writes lines that stand in lists and quotations: each level puts something before them, the first time something else than later.</summary>
internal sealed class LineWriter
{
    private readonly StringBuilder _text = new();
    private readonly List<Level> _levels = [];
    private bool _gap;

    /// <summary>Width of what stands before a line, in columns.</summary>
    public int Indent
    {
        get
        {
            var width = 0;
            foreach (var level in _levels)
                width += level.Rest.Length;
            return width;
        }
    }

    /// <summary>Begins a level.</summary>
    /// <param name="first">Before its first line.</param>
    /// <param name="rest">Before the others; as long as <paramref name="first"/>.</param>
    public void Push(string first, string rest) => _levels.Add(new Level(first, rest));

    /// <summary>Ends the innermost level.</summary>
    public void Pop() => _levels.RemoveAt(_levels.Count - 1);

    /// <summary>Asks for an empty line before the next one, unless it is the first.</summary>
    public void Gap() => _gap = _text.Length > 0;

    /// <summary>Takes back what <see cref="Gap"/> asked for.</summary>
    public void NoGap() => _gap = false;

    /// <summary>Writes a line.</summary>
    public void Line(string text)
    {
        if (_gap)
            AppendLine("", isGap: true);
        _gap = false;
        AppendLine(text, isGap: false);
    }

    /// <summary>Writes the items of a list, each a level with its mark before the first line.</summary>
    /// <param name="list">The list.</param>
    /// <param name="markOf">The mark of an item, by its number from 0.</param>
    /// <param name="write">Writes what stands in an item.</param>
    public void List(ListBlock list, Func<int, string> markOf, Action<IReadOnlyList<Block>> write)
    {
        for (var i = 0; i < list.Items.Count; i++)
        {
            var mark = markOf(i);
            if (i > 0 && list.Tight)
                NoGap();
            Push(mark, new string(' ', mark.Length));
            if (list.Items[i].Content.Count == 0)
                Line("");
            write(list.Items[i].Content);
            Pop();
        }
    }

    /// <summary>Everything written, ended by a line feed.</summary>
    public override string ToString() => _text.ToString();

    private void AppendLine(string text, bool isGap)
    {
        var start = _text.Length;
        for (var i = 0; i < _levels.Count; i++)
        {
            var level = _levels[i];
            // A gap before the first line of an item stands before its mark.
            if (isGap && !level.HasBegun)
                break;
            _text.Append(level.HasBegun ? level.Rest : level.First);
            if (!isGap)
                level.HasBegun = true;
        }

        _text.Append(text);
        while (_text.Length > start && _text[^1] == ' ')
            _text.Length--;
        _text.Append('\n');
    }

    private sealed class Level(string first, string rest)
    {
        public string First { get; } = first;

        public string Rest { get; } = rest;

        public bool HasBegun { get; set; }
    }
}
