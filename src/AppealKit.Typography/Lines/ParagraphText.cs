using AppealKit.Unicode;

namespace AppealKit.Typography.Lines;

/// <summary>The letters of a paragraph in one row, normalised, with what may happen between them. Used again and again.</summary>
internal sealed class ParagraphText
{
    private char[] _units = new char[1024];
    private LineBreakOpportunity[] _breaks = new LineBreakOpportunity[1025];
    private bool[] _isSoft = new bool[1025];
    private int[] _ends = new int[16];

    public int Length { get; private set; }

    public IReadOnlyList<TextSpan> Spans { get; private set; } = [];

    public ReadOnlySpan<char> Units => _units.AsSpan(0, Length);

    /// <summary>What may happen before each unit, and after the last.</summary>
    public Span<LineBreakOpportunity> Breaks => _breaks.AsSpan(0, Length + 1);

    /// <summary>Roughly what it holds on to.</summary>
    public int Capacity => _units.Length;

    /// <summary>Where a span ends, in units.</summary>
    public int EndOf(int span) => _ends[span];

    /// <summary>True if a hyphen is shown where a line ends before that unit.</summary>
    public bool IsSoftHyphen(int place) => _isSoft[place];

    public void Read(IReadOnlyList<TextSpan> spans, bool onOneLine)
    {
        Spans = spans;
        Length = 0;
        if (_ends.Length < spans.Count)
            _ends = new int[spans.Count * 2];
        var hasInvisible = false;
        for (var i = 0; i < spans.Count; i++)
        {
            Append(Normalizer.ToNfc(spans[i].Text), onOneLine, ref hasInvisible);
            _ends[i] = Length;
        }

        if (_breaks.Length <= Length)
        {
            _breaks = new LineBreakOpportunity[_units.Length + 1];
            _isSoft = new bool[_units.Length + 1];
        }

        if (onOneLine)
            Breaks.Clear();
        else
            LineBreaks.Find(Units, Breaks);
        Array.Clear(_isSoft, 0, Length + 1);
        if (hasInvisible)
            TakeOutInvisible();
        if (onOneLine)
            return;
        AddressBreaks.Adjust(Units, Breaks);
        KeepCallsWithTheirWords();
    }

    private void Append(string text, bool onOneLine, ref bool hasInvisible)
    {
        if (_units.Length < Length + text.Length)
            Array.Resize(ref _units, Math.Max(_units.Length * 2, Length + text.Length));
        foreach (var letter in text)
        {
            var unit = letter;
            if (unit is >= ' ' and < '\u007F' or (>= '\u0400' and <= '\u052F'))
            {
                _units[Length++] = unit;
                continue;
            }

            if (Spaces.IsOdd(unit))
                unit = ' ';
            else if (Spaces.IsLineEnd(unit))
                unit = onOneLine ? ' ' : '\n';
            hasInvisible |= IsControl(unit);
            _units[Length++] = unit;
        }
    }

    private void KeepCallsWithTheirWords()
    {
        var start = 0;
        for (var i = 0; i < Spans.Count; i++)
        {
            if (Spans[i].Style.NoBreakBefore && _ends[i] > start && _breaks[start] == LineBreakOpportunity.Allowed)
                _breaks[start] = LineBreakOpportunity.Prohibited;
            start = _ends[i];
        }
    }

    // These only steer line breaks and direction. They are gone before shaping, or they would keep letters apart that kern.
    private static bool IsControl(char unit) =>
        unit is '\u00AD' or '\u061C' or '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF'
            or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private void TakeOutInvisible()
    {
        var kept = 0;
        var span = 0;
        var pending = LineBreakOpportunity.Prohibited;
        var isSoft = false;
        for (var i = 0; i < Length; i++)
        {
            while (span < Spans.Count && _ends[span] == i)
                _ends[span++] = kept;
            pending = (LineBreakOpportunity)Math.Max((byte)pending, (byte)_breaks[i]);
            if (IsControl(_units[i]))
            {
                isSoft |= _units[i] == '\u00AD';
                continue;
            }

            _units[kept] = _units[i];
            _isSoft[kept] = isSoft && kept > 0;
            _breaks[kept++] = pending;
            (pending, isSoft) = (LineBreakOpportunity.Prohibited, false);
        }

        while (span < Spans.Count)
            _ends[span++] = kept;
        Length = kept;
        _breaks[0] = LineBreakOpportunity.Prohibited;
        _breaks[kept] = LineBreakOpportunity.Mandatory;
    }
}
