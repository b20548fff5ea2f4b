using System.Text;
using AppealKit.Document;
using AppealKit.Document.Blocks;
using AppealKit.Document.Inlines;
using AppealKit.Layout.Frames;
using AppealKit.Typography.Fonts;
using AppealKit.Typography.Shaping;
using AppealKit.Values;

namespace AppealKit.Tests.Pdf;

/// <summary>
/// The simplest layout there is, so that the writer is tested without the real one: a line a piece of text, broken after a number of
/// letters; notes at the foot of the page where they are called; furniture on every page.
/// </summary>
internal sealed class PlainLayout(AppealDocument document, FontFile font, int lettersPerLine = 60, int linesPerPage = 30)
{
    private readonly List<List<Mark>> _pages = [[]];
    private readonly List<Note> _called = [];
    private readonly HashSet<Note> _set = [];
    private readonly Dictionary<DocumentNode, PagePosition> _positions = [];
    private int _line;
    private bool _inNotes;
    private double _x = 50;

    public static LaidOutDocument LayOut(AppealDocument document, FontFile font) => new PlainLayout(document, font).Run();

    public static ShapedRun Shape(string text, FontFile font, double size, LanguageTag language)
    {
        var glyphs = new List<ShapedGlyph>();
        var offset = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            // What the font lacks is left out: the text of the run still has it, as it has a soft hyphen.
            if (font.GlyphOf(rune.Value) is > 0 and var glyph)
                glyphs.Add(new ShapedGlyph(glyph, font.AdvanceOf(glyph), 0, 0, offset));
            offset += rune.Utf16SequenceLength;
        }

        return new ShapedRun(font, new Length(size), text, glyphs, language);
    }

    private LaidOutDocument Run()
    {
        foreach (var block in document.Blocks)
            Block(block);
        Notes();
        var pages = new List<Page>();
        for (var i = 0; i < _pages.Count; i++)
        {
            _pages[i].Add(new RuleMark(Length.Pt(50), Length.Pt(60), Length.Pt(400), Length.Pt(0.5), new Color(200, 30, 30)));
            _pages[i].Add(new GlyphMark(Shape($"{i + 1}", font, 9, document.Language), Length.Pt(50), document.Page.Height - Length.Pt(20), null, MarkRole.Artifact, new Color(90, 90, 90)));
            pages.Add(new Page(i + 1, document.Page.Width, document.Page.Height, _pages[i]));
        }

        return new LaidOutDocument(document, pages, _positions);
    }

    private void Block(Block block)
    {
        switch (block)
        {
            case Heading heading:
                _positions[heading] = Here;
                Inlines(heading.Content);
                break;
            case Paragraph paragraph:
                Inlines(paragraph.Content);
                break;
            case Container container:
                Blocks(container.Content);
                return;
            case Quotation quotation:
                Blocks(quotation.Content);
                return;
            case ListBlock list:
                for (var i = 0; i < list.Items.Count; i++)
                {
                    Set(list.Start is { } start ? $"{start + i}." : "-", list.Items[i], MarkRole.Label);
                    Blocks(list.Items[i].Content);
                }

                return;
            case Table table:
                foreach (var row in table.Rows.Prepend(table.Header))
                {
                    foreach (var cell in row)
                        Inlines(cell.Content);
                }

                return;
            case Preformatted preformatted:
                Set(preformatted.Text, preformatted, MarkRole.Content);
                break;
            case ThematicBreak:
                _pages[^1].Add(new RuleMark(Length.Pt(_x), Here.Y, Length.Pt(100), Length.Pt(1), default));
                break;
        }

        EndLine();
    }

    private PagePosition Here => new(_pages.Count, Length.Pt(80 + (_line * 14)));

    private void Blocks(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
            Block(block);
    }

    private void Inlines(IReadOnlyList<Inline> content)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case TextInline text:
                    Set(text.Text, text, MarkRole.Content);
                    break;
                case CodeInline code:
                    Set(code.Text, code, MarkRole.Content);
                    break;
                case Emphasis emphasis:
                    Inlines(emphasis.Content);
                    break;
                case Link link:
                    Inlines(link.Content);
                    break;
                case LineBreak:
                    EndLine();
                    break;
                case NoteCall call:
                    _positions[call] = Here;
                    Set($"{call.Note.Number}", call, MarkRole.Content);
                    if (_set.Add(call.Note))
                        _called.Add(call.Note);
                    break;
            }
        }
    }

    private void Set(string text, DocumentNode node, MarkRole role)
    {
        foreach (var line in Lines(text))
        {
            if (_x > 50 && _x + (line.Length * 5) > 50 + (lettersPerLine * 5))
                EndLine();
            if (_line >= linesPerPage)
                NewPage();
            var language = node is TextInline { Language: { } own } ? own : document.Language;
            var run = Shape(line, font, 10, language);
            _pages[^1].Add(new GlyphMark(run, Length.Pt(_x), Here.Y, node, role, default));
            _x += run.Width.Points;
        }
    }

    private IEnumerable<string> Lines(string text)
    {
        var line = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            line.Append(rune.ToString());
            if (line.Length < lettersPerLine)
                continue;
            yield return line.ToString();
            line.Clear();
        }

        if (line.Length > 0)
            yield return line.ToString();
    }

    private void EndLine()
    {
        _x = 50;
        _line++;
        if (_line >= linesPerPage)
            NewPage();
    }

    private void NewPage()
    {
        Notes();
        _pages.Add([]);
        _line = 0;
        _x = 50;
    }

    // Notes take as many lines as they want, beyond the foot of the page too: the writer does not mind.
    private void Notes()
    {
        if (_inNotes)
            return;
        _inNotes = true;
        for (var i = 0; i < _called.Count; i++)
        {
            var note = _called[i];
            _line = Math.Min(_line, linesPerPage - 2);
            _x = 50;
            _positions[note] = Here;
            Set($"{note.Number}", note, MarkRole.Label);
            foreach (var block in note.Content)
            {
                _line = Math.Min(_line, linesPerPage - 2);
                Block(block);
            }
        }

        _called.Clear();
        _inNotes = false;
    }
}
