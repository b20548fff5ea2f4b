namespace AppealKit.Workspace.Texts;

/// <summary>
/// The prose of a Markdown text: what is code, an address, a citation, the mark of a note or a call of a template becomes <see cref="Mask"/>, so that every
/// letter keeps its place, and is told apart.
/// </summary>
internal sealed class MaskedText
{
    /// <summary>Stands for a letter that is not prose.</summary>
    public const char Mask = '\u0001';

    // No citation is longer; a bracket that is never closed is none.
    private const int LongestBracket = 2000;

    private readonly string _text;
    private readonly char[] _prose;
    private readonly List<(int Start, int End)> _calls = [];
    private readonly List<(int Start, int End)> _citations = [];
    private readonly List<NoteMark> _notes = [];

    private MaskedText(string text)
    {
        _text = text;
        _prose = text.ToCharArray();
    }

    /// <summary>The prose, as long as the text.</summary>
    public string Prose { get; private set; } = "";

    /// <summary>What stands between <c>{{</c> and <c>}}</c>.</summary>
    public IReadOnlyList<(int Start, int End)> Calls => _calls;

    /// <summary>What stands in brackets and cites.</summary>
    public IReadOnlyList<(int Start, int End)> Citations => _citations;

    /// <summary>Marks of notes, and the notes.</summary>
    public IReadOnlyList<NoteMark> Notes => _notes;

    /// <summary>Reads a text.</summary>
    public static MaskedText Of(string text)
    {
        var masked = new MaskedText(text);
        masked.Read();
        masked.Prose = new string(masked._prose);
        return masked;
    }

    private void Read()
    {
        for (var i = 0; i < _text.Length;)
        {
            if (End(i) is { } end && end > i)
            {
                Hide(i, end);
                i = end;
            }
            else
            {
                i += _text[i] == '\\' ? 2 : 1;
            }
        }
    }

    // Where something that is not prose ends; null if none begins here.
    private int? End(int i) => _text[i] switch
    {
        '`' or '~' => CodeEnd(i),
        '{' => BraceEnd(i),
        '[' => BracketEnd(i),
        ']' when Follows(i, "](") => InLine(i + 1, ')'),
        '<' when Follows(i, "<!--") => Find("-->", i),
        '<' when Follows(i, "<http") || Follows(i, "<mailto:") => InLine(i, '>'),
        'h' when Follows(i, "http://") || Follows(i, "https://") => WordEnd(i),
        _ => null,
    };

    private int? CodeEnd(int i)
    {
        var length = 1;
        while (i + length < _text.Length && _text[i + length] == _text[i])
            length++;
        var fence = _text.Substring(i, length);
        if (length >= 3 && IsLineStart(i))
            return _text.IndexOf("\n" + fence, i, StringComparison.Ordinal) is var close and >= 0 ? close + 1 + length : _text.Length;
        if (_text[i] == '~')
            return i + length;
        var paragraph = _text.IndexOf("\n\n", i, StringComparison.Ordinal);
        for (var at = _text.IndexOf(fence, i + length, StringComparison.Ordinal); at >= 0 && (paragraph < 0 || at < paragraph);)
        {
            var run = at;
            while (run < _text.Length && _text[run] == '`')
                run++;
            if (run - at == length)
                return run;
            at = _text.IndexOf(fence, run, StringComparison.Ordinal);
        }

        return i + length;
    }

    private int? BraceEnd(int i)
    {
        if (Follows(i, "{#") || Follows(i, "{."))
            return InLine(i, '}');
        if (!Follows(i, "{{"))
            return null;
        var end = Find("}}", i + 2) ?? _text.Length;
        _calls.Add((i + 2, Math.Max(i + 2, end - 2)));
        return end;
    }

    private int? BracketEnd(int i)
    {
        var close = _text.IndexOf(']', i, Math.Min(LongestBracket, _text.Length - i));
        if (close < 0)
            return null;
        if (Follows(i, "[^"))
        {
            var isText = IsLineStart(i) && close + 1 < _text.Length && _text[close + 1] == ':';
            _notes.Add(new NoteMark(_text[(i + 2)..close], i, isText));
            return close + 1;
        }

        for (var at = _text.IndexOf('@', i, close - i); at >= 0; at = _text.IndexOf('@', at + 1, close - at - 1))
        {
            // In an address something stands right before the sign.
            if (_text[at - 1] is '[' or ' ' or '-' or ';' or '\n' or '\u00A0')
            {
                _citations.Add((i, close));
                return close + 1;
            }
        }

        return null;
    }

    private bool Follows(int i, string text) => _text.AsSpan(i).StartsWith(text, StringComparison.Ordinal);

    private int? Find(string text, int from) => _text.IndexOf(text, Math.Min(from, _text.Length), StringComparison.Ordinal) is var at and >= 0 ? at + text.Length : null;

    private int? InLine(int from, char close)
    {
        var line = _text.IndexOf('\n', from);
        var end = _text.IndexOf(close, from);
        return end >= 0 && (line < 0 || end < line) ? end + 1 : null;
    }

    private int WordEnd(int i)
    {
        while (i < _text.Length && !char.IsWhiteSpace(_text[i]))
            i++;
        return i;
    }

    private bool IsLineStart(int i)
    {
        while (i > 0 && _text[i - 1] == ' ')
            i--;
        return i == 0 || _text[i - 1] == '\n';
    }

    private void Hide(int start, int end) => _prose.AsSpan(start, end - start).Fill(Mask);
}
