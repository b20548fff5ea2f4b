using System.Buffers;
using AppealKit.Diagnostics.Source;
using AppealKit.Templating.Evaluation;
using AppealKit.Templating.Model;

namespace AppealKit.Templating.Output;

// Collects expanded text and the origin of every stretch of it.
internal sealed class ExpandedTextWriter(RenderBudget budget)
{
    private OriginSegment[] _segments = [];
    private char[] _buffer = [];
    private int _segmentCount;
    private int _length;

    public int Length => _length;

    public void Append(ReadOnlySpan<char> text, Origin origin, bool isVerbatim)
    {
        if (text.IsEmpty)
            return;
        budget.ChargeOutput(text.Length);
        AddSegment(new OriginSegment(_length, origin, isVerbatim));
        Reserve(text.Length);
        text.CopyTo(_buffer.AsSpan(_length));
        _length += text.Length;
    }

    public void AppendToken(int index, Origin origin)
    {
        Span<char> token =
        [
            ValueToken.Marker,
            (char)(0xE100 + (index >> 16)),
            (char)(0xE100 + ((index >> 8) & 255)),
            (char)(0xE100 + (index & 255)),
        ];
        Append(token, origin, false);
    }

    // Writes text that was written before, with its origins.
    public void Splice(TemplateFragment fragment)
    {
        budget.ChargeOutput(fragment.Text.Length);
        foreach (var segment in fragment.Segments)
            AddSegment(segment with { Start = segment.Start + _length });
        Reserve(fragment.Text.Length);
        fragment.Text.CopyTo(_buffer.AsSpan(_length));
        _length += fragment.Text.Length;
    }

    // The same with an indent at the start of each further line.
    public void Splice(TemplateFragment fragment, string indent, Origin origin)
    {
        for (var i = 0; i < fragment.Segments.Length; i++)
        {
            var segment = fragment.Segments[i];
            var end = i + 1 < fragment.Segments.Length ? fragment.Segments[i + 1].Start : fragment.Text.Length;
            var from = segment.Start;
            while (from < end)
            {
                var line = fragment.Text.AsSpan(from, end - from);
                var length = line.IndexOf('\n') + 1;
                if (length == 0)
                    length = line.Length;
                Append(line[..length], PartOf(segment, from), segment.Verbatim);
                from += length;
                if (line[length - 1] == '\n' && from < fragment.Text.Length)
                    Append(indent, origin, false);
            }
        }
    }

    public TemplateFragment ToFragment(IReadOnlyList<InsertedValue> values)
    {
        var fragment = new TemplateFragment(_buffer.AsSpan(0, _length).ToString(), values, _segments.AsSpan(0, _segmentCount).ToArray());
        budget.ChargeBytes((long)_length * 2);
        return fragment;
    }

    public ExpandedText ToExpandedText(IReadOnlyList<InsertedValue> values) =>
        new(_buffer.AsSpan(0, _length).ToString(), values, _segments.AsSpan(0, _segmentCount).ToArray());

    public void Reset()
    {
        if (_buffer.Length > 0)
            ArrayPool<char>.Shared.Return(_buffer);
        _buffer = [];
        _length = 0;
        // Cleared, since origins hold whole files.
        if (_segments.Length > 0)
            ArrayPool<OriginSegment>.Shared.Return(_segments, clearArray: true);
        _segments = [];
        _segmentCount = 0;
    }

    private void AddSegment(in OriginSegment segment)
    {
        if (_segmentCount == _segments.Length)
        {
            var larger = ArrayPool<OriginSegment>.Shared.Rent(Math.Max(32, _segmentCount * 2));
            _segments.AsSpan(0, _segmentCount).CopyTo(larger);
            if (_segments.Length > 0)
                ArrayPool<OriginSegment>.Shared.Return(_segments, clearArray: true);
            _segments = larger;
        }

        _segments[_segmentCount++] = segment;
    }

    private static Origin PartOf(in OriginSegment segment, int from)
    {
        var offset = from - segment.Start;
        if (offset == 0 || !segment.Verbatim)
            return segment.Origin;
        var template = segment.Origin.Template;
        return segment.Origin with { Template = template.Slice(offset, template.Length - offset) };
    }

    private void Reserve(int more)
    {
        if (_length + more <= _buffer.Length)
            return;
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_length + more, Math.Max(256, _buffer.Length * 2)));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        if (_buffer.Length > 0)
            ArrayPool<char>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
