namespace AppealKit.Diagnostics.Source;

/// <summary>A stretch of a source text, in UTF-16 code units.</summary>
/// <param name="File">The text it lies in.</param>
/// <param name="Start">Offset of the first unit, from 0.</param>
/// <param name="Length">Number of units; 0 marks a place between two.</param>
public readonly record struct SourceSpan(SourceFile File, int Start, int Length)
{
    /// <summary>Offset after the last unit.</summary>
    public int End => Start + Length;

    /// <summary>Line and column of the start, both from 1.</summary>
    public (int Line, int Column) Position => File.PositionOf(Start);

    /// <summary>The text itself.</summary>
    public ReadOnlySpan<char> Text => File.Text.AsSpan(Start, Length);

    /// <summary>A stretch inside this one; clamped to the file.</summary>
    public SourceSpan Slice(int start, int length) => File.Span(Start + start, length);
}
