using AppealKit.Typography.Fonts.TrueType;

namespace AppealKit.Typography.Shaping.OpenType;

/// <summary>A rule of a contextual lookup that fits: the glyphs of its input, and what to do with them.</summary>
/// <remarks>GSUB 5 and 6 and GPOS 7 and 8 have the same tables (OpenType 1.9, "Common table formats", sequence context).</remarks>
internal ref struct ContextRule
{
    public const int MaxInput = 64;
    private readonly GlyphBuffer _glyphs;
    private readonly GlyphWalker _walker;
    private readonly FontBytes _subtable;
    private readonly bool _isChained;

    public ContextRule(GlyphBuffer glyphs, GlyphWalker walker, FontBytes subtable, bool isChained, Span<int> input)
    {
        _glyphs = glyphs;
        _walker = walker;
        _subtable = subtable;
        _isChained = isChained;
        Input = input;
    }

    /// <summary>Places of the input glyphs; <see cref="Count"/> of them are set.</summary>
    public Span<int> Input { get; }

    public int Count { get; private set; }

    /// <summary>Pairs of a place in the input and a lookup to apply there.</summary>
    public FontBytes Actions { get; private set; }

    public int ActionCount { get; private set; }

    public bool Fits(int index)
    {
        switch (_subtable.U16(0))
        {
            case 1:
            case 2:
                return FitsSomeRule(index, byClass: _subtable.U16(0) == 2);
            case 3:
                return _isChained ? FitsChained(_subtable, 2, index, Compare.Coverage, isFull: true) : FitsCoverages(index);
            default:
                return false;
        }
    }

    private enum Compare
    {
        Glyph,
        Class,
        Coverage,
    }

    private bool FitsSomeRule(int index, bool byClass)
    {
        var set = Coverage.IndexOf(_subtable.From(_subtable.U16(2)), _glyphs[index].Glyph);
        if (set < 0)
            return false;
        var setsAt = !byClass ? 4 : _isChained ? 10 : 6;
        if (byClass)
            set = ClassDefinition.ClassOf(Classes(1), _glyphs[index].Glyph);
        if (set >= _subtable.U16(setsAt) || _subtable.U16(setsAt + 2 + set * 2) == 0)
            return false;
        var rules = _subtable.From(_subtable.U16(setsAt + 2 + set * 2));
        var count = rules.CountOf(rules.U16(0), 2, 2);
        var compare = byClass ? Compare.Class : Compare.Glyph;
        for (var i = 0; i < count && _glyphs.Budget > 0; i++)
        {
            _glyphs.Budget--;
            var rule = rules.From(rules.U16(2 + i * 2));
            if (_isChained ? FitsChained(rule, 0, index, compare, isFull: false) : FitsPlain(rule, index, compare))
                return true;
        }

        return false;
    }

    private bool FitsPlain(FontBytes rule, int index, Compare compare)
    {
        int count = rule.U16(0);
        if (!MatchInput(rule, 4, count, index, compare, isFull: false))
            return false;
        SetActions(rule, 4 + (count - 1) * 2, rule.U16(2));
        return true;
    }

    private bool FitsCoverages(int index)
    {
        int count = _subtable.U16(2);
        if (!MatchInput(_subtable, 6, count, index, Compare.Coverage, isFull: true))
            return false;
        SetActions(_subtable, 6 + count * 2, _subtable.U16(4));
        return true;
    }

    // Lists of what comes before (nearest first), the input, and what comes after, each with its count.
    private bool FitsChained(FontBytes rule, int at, int index, Compare compare, bool isFull)
    {
        int before = rule.U16(at);
        var inputAt = at + 2 + before * 2;
        int count = rule.U16(inputAt);
        if (!MatchInput(rule, inputAt + 2, count, index, compare, isFull))
            return false;
        var place = index;
        for (var i = 0; i < before; i++)
        {
            place = _walker.Previous(place);
            if (place < 0 || !Matches(rule.U16(at + 2 + i * 2), place, compare, 0))
                return false;
        }

        var afterAt = inputAt + 2 + (isFull ? count : count - 1) * 2;
        int after = rule.U16(afterAt);
        place = Input[Count - 1];
        for (var i = 0; i < after; i++)
        {
            place = _walker.Next(place);
            if (place < 0 || !Matches(rule.U16(afterAt + 2 + i * 2), place, compare, 2))
                return false;
        }

        SetActions(rule, afterAt + 4 + after * 2, rule.U16(afterAt + 2 + after * 2));
        return true;
    }

    // A full list has an entry for the first glyph too; the others leave it out, since it is known.
    private bool MatchInput(FontBytes rule, int at, int count, int index, Compare compare, bool isFull)
    {
        if (count is 0 or > MaxInput)
            return false;
        Input[0] = index;
        if (isFull && !Matches(rule.U16(at), index, compare, 1))
            return false;
        var place = index;
        for (var i = 1; i < count; i++)
        {
            place = _walker.Next(place);
            if (place < 0 || !Matches(rule.U16(at + (isFull ? i : i - 1) * 2), place, compare, 1))
                return false;
            Input[i] = place;
        }

        Count = count;
        return true;
    }

    private bool Matches(int wanted, int place, Compare compare, int part)
    {
        _glyphs.Budget--;
        var glyph = _glyphs[place].Glyph;
        return compare switch
        {
            Compare.Glyph => glyph == wanted,
            Compare.Class => ClassDefinition.ClassOf(Classes(part), glyph) == wanted,
            _ => Coverage.IndexOf(_subtable.From(wanted), glyph) >= 0,
        };
    }

    // Chained rules have classes of their own for what is before (0), in (1) and after (2) the input.
    private FontBytes Classes(int part)
    {
        var at = _isChained ? 4 + part * 2 : 4;
        return _subtable.U16(at) == 0 ? default : _subtable.From(_subtable.U16(at));
    }

    private void SetActions(FontBytes rule, int at, int count)
    {
        Actions = rule.From(at);
        ActionCount = Actions.CountOf(count, 0, 4);
    }
}
