namespace AppealKit.Typography.Fonts.TrueType;

/// <summary>Walks over the parts of a composite glyph (OpenType 1.9, <c>glyf</c>, "Composite glyph description").</summary>
internal ref struct CompositeParts
{
    private const int HeaderSize = 10;
    private const int WordArguments = 0x0001;
    private const int OneScale = 0x0008;
    private const int MoreParts = 0x0020;
    private const int TwoScales = 0x0040;
    private const int Matrix = 0x0080;
    private readonly FontBytes _glyph;
    private int _next;

    public CompositeParts(FontBytes glyph)
    {
        _glyph = glyph;
        // A negative number of contours marks a composite.
        _next = glyph.I16(0) < 0 ? HeaderSize : int.MaxValue;
    }

    /// <summary>Where in the description the glyph id of the part stands.</summary>
    public int IdPlace { get; private set; }

    /// <summary>The glyph id of the part.</summary>
    public ushort Id => _glyph.U16(IdPlace);

    public bool MoveNext()
    {
        if (_next == int.MaxValue || !_glyph.Has(_next, 4))
            return false;
        var flags = _glyph.U16(_next);
        IdPlace = _next + 2;
        var size = 4 + ((flags & WordArguments) != 0 ? 4 : 2);
        size += (flags & OneScale) != 0 ? 2 : (flags & TwoScales) != 0 ? 4 : (flags & Matrix) != 0 ? 8 : 0;
        _next = (flags & MoreParts) != 0 ? _next + size : int.MaxValue;
        return true;
    }
}
