using AppealKit.Diagnostics;
using AppealKit.Document;
using AppealKit.Document.Blocks;
using AppealKit.Document.Inlines;
using AppealKit.Layout.Style;
using AppealKit.Layout.Tables;
using AppealKit.Typography.Lines;
using AppealKit.Values;

namespace AppealKit.Layout.Flow;

/// <summary>Turns blocks into <see cref="FlowLine"/>s, one after the other; what stands on which page is decided later.</summary>
internal sealed partial class FlowCollector
{
    private readonly ParagraphBreaker _breaker;
    private readonly HouseStyle _style;
    private readonly DiagnosticBag _found;
    private readonly Nesting _nesting;
    private readonly InlineCollector _inlines;
    private FlowWriter _flow = new();

    public FlowCollector(ParagraphBreaker breaker, HouseStyle style, DiagnosticBag found)
    {
        _breaker = breaker;
        _style = style;
        _found = found;
        _nesting = new Nesting(found);
        _inlines = new InlineCollector(style, _nesting);
    }

    /// <summary>The lines of the text of a document.</summary>
    public IReadOnlyList<FlowLine> Body(AppealDocument document)
    {
        _flow = new FlowWriter();
        Blocks(document.Blocks, new FlowFrame(Length.Zero, _style.Page.Measure, _style.Body, document.Language));
        return _flow.Lines;
    }

    /// <summary>The lines of a note, its number hanging before the first.</summary>
    public IReadOnlyList<FlowLine> Note(Note note, LanguageTag language, Length indent)
    {
        _flow = new FlowWriter();
        var form = _style.Note;
        var frame = new FlowFrame(indent, _style.Page.Measure - indent, form, language);
        _flow.Space(form.Gap);
        _flow.Label(SetLabel(Number(note.Number), form, language), Length.Zero, form.Color, note);
        Blocks(note.Content, frame);
        FlushLabels(frame);
        return _flow.Lines;
    }

    private void Blocks(IReadOnlyList<Block> blocks, FlowFrame frame)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (!_nesting.Allows(frame.Depth, block))
                return;
            var inside = block.Language is { } language
                ? frame with { Depth = frame.Depth + 1, Language = language }
                : frame with { Depth = frame.Depth + 1 };
            switch (block)
            {
                case Paragraph paragraph:
                    Text(paragraph.Content, inside);
                    if (i + 1 < blocks.Count && blocks[i + 1] is ListBlock && Introduces(paragraph))
                        _flow.KeepNext(1);
                    break;
                case Heading heading:
                    Heading(heading, inside);
                    break;
                case ListBlock list:
                    List(list, inside);
                    break;
                case Quotation quotation:
                    Around(_style.BlockGap, quotation.Content, Quoted(inside));
                    break;
                case Table table:
                    _flow.Space(_style.BlockGap * 1.5);
                    new TableCollector(_breaker, _style, _inlines, _flow, _found).Collect(table, inside);
                    _flow.Space(_style.BlockGap * 1.5);
                    break;
                case ThematicBreak:
                    Break(inside);
                    break;
                case Preformatted preformatted:
                    Typewriting(preformatted, inside);
                    break;
                case MatrixCode code:
                    Code(code, inside);
                    break;
                case Container container:
                    Contained(container, inside);
                    break;
            }
        }
    }

    // A bar along the side where lines begin tells a quotation from a list.
    private FlowFrame Quoted(FlowFrame frame) => frame.Inset(_style.Indent, _style.Indent, Narrowest) with
    {
        Ground = new Ground(frame.Start, _style.RuleWeight * 3, Length.Zero, Palette.Hairline, frame.Ground),
    };

    private void Around(Length gap, IReadOnlyList<Block> content, FlowFrame frame)
    {
        _flow.Space(gap);
        Blocks(content, frame);
        _flow.Space(gap);
    }

    private void Heading(Heading heading, FlowFrame frame)
    {
        // Above small print a heading is smaller, too.
        var form = _style.HeadingOf(frame.Form.Size < _style.Body.Size ? heading.Level + 1 : heading.Level);
        var text = form.Text;
        _flow.Space(form.Before);
        var spans = _inlines.Collect(heading.Content, text, frame.Language);
        var lines = _breaker.Break(spans, new ParagraphSettings(frame.Width, Even: true), _found);
        for (var i = 0; i < lines.Count; i++)
            _flow.Add(LineOf(lines[i], text, frame, _inlines.HasCalls, i == 0 ? heading : null), mayBreak: i == 0);
        if (lines.Count == 0)
            _flow.Add(new FlowLine { Height = Length.Zero, Boxes = [], Anchor = heading }, mayBreak: true);
        // A heading alone, or with one line, at the foot of a page promises what the reader does not find.
        _flow.KeepNext(2);
        _flow.FollowHeading(form.After);
    }

    private void Text(IReadOnlyList<Inline> content, FlowFrame frame)
    {
        _flow.Gap(frame.Form.Gap);
        var spans = _inlines.Collect(content, frame.Form, frame.Language);
        AddLines(_breaker.Break(spans, new ParagraphSettings(frame.Width, Even: frame.Even), _found), frame, _inlines.HasCalls);
        _flow.Gap(frame.Form.Gap);
    }

    // At least two lines of a paragraph stand on each of its pages.
    private void AddLines(IReadOnlyList<TextLine> lines, FlowFrame frame, bool hasCalls)
    {
        for (var i = 0; i < lines.Count; i++)
            _flow.Add(LineOf(lines[i], frame.Form, frame, hasCalls, null), mayBreak: i == 0 || (i > 1 && i < lines.Count - 1));
    }

    private static FlowLine LineOf(TextLine line, TextForm form, FlowFrame frame, bool hasCalls, DocumentNode? anchor) => new()
    {
        Height = form.Leading,
        Boxes = [new LineBox(line, frame.Start, form.Baseline, form.Color)],
        Calls = hasCalls ? NoteCalls.On(line) : [],
        Ground = frame.Ground,
        Anchor = anchor,
    };

    private void Break(FlowFrame frame)
    {
        var width = Length.Min(_style.NoteRuleLength, frame.Width);
        var rule = new RuleBox(frame.Start + (frame.Width - width) / 2, frame.Form.Leading / 2, width, _style.RuleWeight, Palette.Quiet);
        _flow.Gap(frame.Form.Gap);
        _flow.Add(new FlowLine { Height = frame.Form.Leading, Boxes = [], Rules = [rule], Ground = frame.Ground }, mayBreak: true);
        _flow.KeepNext(1);
        _flow.Gap(frame.Form.Gap);
    }

    private void Typewriting(Preformatted block, FlowFrame frame)
    {
        var form = _style.Code;
        if (form.Size > frame.Form.Size)
            form = form with { Size = frame.Form.Size, Leading = frame.Form.Leading };
        var span = new TextSpan(block.Text.TrimEnd('\n'), new TextStyle(form.Font, form.Size, frame.Language), new Leaf(block, null), block.Origin);
        var inset = frame.Inset(_style.Indent, Length.Zero, Narrowest) with { Form = form };
        _flow.Space(_style.BlockGap);
        AddLines(_breaker.Break([span], new ParagraphSettings(inset.Width), _found), inset, hasCalls: false);
        _flow.Space(_style.BlockGap);
    }

    private void Code(MatrixCode code, FlowFrame frame)
    {
        var side = Length.Min(Length.Min(_style.CodeSide, frame.Width), HighestKept);
        // The quiet zone stands out to the side, so that the dark modules begin where the lines of text do.
        var quiet = Length.Min(side * MatrixCode.QuietZone / (code.Size + (MatrixCode.QuietZone * 2)), _style.Indent);
        // What leads to it, the line before, is on its page.
        var follows = _flow.Lines.Count > 0 && _flow.Lines[^1].Code is null;
        _flow.Space(_style.BlockGap);
        _flow.Add(new FlowLine { Height = side, Boxes = [], Code = new CodeBox(code, frame.Start - quiet, side, Palette.Ink), Ground = frame.Ground }, mayBreak: !follows);
        _flow.Space(_style.BlockGap);
    }

    // However deep a block stands, half the measure, or half the column, is left to it.
    private Length Narrowest => (_flow.Columns?.Shift ?? _style.Page.Measure) / 2;

    private static bool Introduces(Paragraph paragraph) =>
        paragraph.Content.Count > 0 && paragraph.Content[^1] is TextInline last && last.Text.AsSpan().TrimEnd().EndsWith(":");
}
