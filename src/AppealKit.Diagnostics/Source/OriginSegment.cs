namespace AppealKit.Diagnostics.Source;

/// <summary>A stretch of expanded text with one origin.</summary>
/// <param name="Start">Offset in the expanded text where it begins.</param>
/// <param name="Origin">Where it came from.</param>
/// <param name="Verbatim">True if it was copied from the template unit by unit, so that offsets inside it can be mapped.</param>
public readonly record struct OriginSegment(int Start, Origin Origin, bool Verbatim)
{
    /// <summary>The origin of the unit at an offset of the expanded text that lies in this segment.</summary>
    public Origin At(int offset)
    {
        if (!Verbatim)
            return Origin;
        var inside = Math.Clamp(offset - Start, 0, Origin.Template.Length);
        return Origin with { Template = Origin.Template.Slice(inside, Math.Min(1, Origin.Template.Length - inside)) };
    }

    /// <summary>The rest of this segment from an offset of the expanded text that lies in it.</summary>
    public OriginSegment From(int offset)
    {
        var inside = Verbatim ? Math.Clamp(offset - Start, 0, Origin.Template.Length) : 0;
        return new OriginSegment(offset, Origin with { Template = Origin.Template.Slice(inside, Origin.Template.Length - inside) }, Verbatim);
    }
}
