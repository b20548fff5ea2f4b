using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Model;

/// <summary>Text that a template has written: printed again it is spliced as it is, with its origins.</summary>
/// <remarks>Its tokens belong to the rendering that made it; it means nothing to another one.</remarks>
public sealed class TemplateFragment
{
    private readonly IReadOnlyList<InsertedValue> _values;
    private string? _plain;

    internal TemplateFragment(string text, IReadOnlyList<InsertedValue> values, OriginSegment[] segments)
    {
        Text = text;
        _values = values;
        Segments = segments;
    }

    /// <summary>The text with its tokens.</summary>
    public string Text { get; }

    /// <summary>The text with the values themselves in place of the tokens.</summary>
    public string PlainText => _plain ??= Resolve();

    internal OriginSegment[] Segments { get; }

    /// <summary>A stretch of the text with its origins. It must not begin or end inside a token.</summary>
    /// <param name="start">Its first unit.</param>
    /// <param name="length">Its length in units.</param>
    public TemplateFragment Slice(int start, int length)
    {
        var end = start + length;
        var segments = new List<OriginSegment>();
        for (var i = 0; i < Segments.Length; i++)
        {
            var segment = Segments[i];
            var next = i + 1 < Segments.Length ? Segments[i + 1].Start : Text.Length;
            if (next <= start || segment.Start >= end)
                continue;
            segments.Add(segment.Start >= start ? segment with { Start = segment.Start - start } : segment.From(start) with { Start = 0 });
        }

        return new TemplateFragment(Text.Substring(start, length), _values, [.. segments]);
    }

    private string Resolve()
    {
        var at = Text.IndexOf(ValueToken.Marker, StringComparison.Ordinal);
        if (at < 0)
            return Text;
        var plain = new System.Text.StringBuilder(Text.Length);
        var from = 0;
        while (at >= 0)
        {
            if (ValueToken.TryRead(Text.AsSpan(at), out var index) && index < _values.Count)
            {
                plain.Append(Text, from, at - from).Append(_values[index].Text);
                from = at + ValueToken.Length;
                at = from;
            }
            else
            {
                at++;
            }

            at = Text.IndexOf(ValueToken.Marker, at);
        }

        return plain.Append(Text, from, Text.Length - from).ToString();
    }
}
