using System.Globalization;
using AppealKit.Document.Inlines;
using AppealKit.Layout.Frames;
using AppealKit.Layout.Style;
using AppealKit.Typography.Fonts;
using AppealKit.Typography.Lines;
using AppealKit.Values;

namespace AppealKit.Layout.Flow;

/// <summary>Turns the inlines of a paragraph into spans for the line breaker; the tag of each is its <see cref="Leaf"/>.</summary>
internal sealed class InlineCollector(HouseStyle style, Nesting nesting)
{
    private List<TextSpan> _spans = [];
    private Length _size;

    /// <summary>Whether the last text collected calls a note.</summary>
    public bool HasCalls { get; private set; }

    /// <summary>The spans of a text.</summary>
    public IReadOnlyList<TextSpan> Collect(IReadOnlyList<Inline> content, TextForm form, LanguageTag language)
    {
        _spans = new List<TextSpan>(content.Count);
        _size = form.Size;
        HasCalls = false;
        Walk(content, form.Font, language, null, 0);
        return _spans;
    }

    private void Walk(IReadOnlyList<Inline> content, FontStyle font, LanguageTag language, Color? color, int depth)
    {
        for (var i = 0; i < content.Count; i++)
        {
            switch (content[i])
            {
                case TextInline text:
                    Add(text.Text, font, _size, text.Language ?? language, text, color);
                    break;
                case CodeInline code:
                    Add(code.Text, font with { Family = FontFamily.Sans }, _size * 0.92, language, code, color);
                    break;
                case NoteCall call:
                    AddCall(call, font, language, color, i > 0 && content[i - 1] is NoteCall);
                    break;
                case LineBreak:
                    Add("\n", font, _size, language, null, color);
                    break;
                case Emphasis emphasis when nesting.Allows(depth, emphasis):
                    Walk(emphasis.Content, Emphasised(font, emphasis.Strong), language, color, depth + 1);
                    break;
                case Link link when nesting.Allows(depth, link):
                    Walk(link.Content, font, language, Palette.Accent, depth + 1);
                    break;
            }
        }
    }

    // Emphasis inside italics stands upright.
    private static FontStyle Emphasised(FontStyle font, bool strong) =>
        strong ? font with { Bold = true } : font with { Italic = !font.Italic };

    private void AddCall(NoteCall call, FontStyle font, LanguageTag language, Color? color, bool followsCall)
    {
        HasCalls = true;
        var look = new TextStyle(font with { Italic = false }, _size * style.CallSize, language, _size * style.CallRise, NoBreakBefore: true);
        // Two calls in a row would read as one number.
        if (followsCall)
            _spans.Add(new TextSpan(",", look, new Leaf(null, color)));
        _spans.Add(new TextSpan(call.Note.Number.ToString(CultureInfo.InvariantCulture), look, new Leaf(call, color), call.Origin));
    }

    private void Add(string text, FontStyle font, Length size, LanguageTag language, Inline? node, Color? color) =>
        _spans.Add(new TextSpan(text, new TextStyle(font, size, language), new Leaf(node, color), node?.Origin));
}
