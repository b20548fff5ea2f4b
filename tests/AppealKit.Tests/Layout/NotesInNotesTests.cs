using AppealKit.Document;
using AppealKit.Document.Blocks;
using AppealKit.Document.Inlines;
using AppealKit.Layout;
using AppealKit.Testing;
using AppealKit.Typography.Shaping;
using Xunit;
using static AppealKit.Tests.Layout.Documents;

namespace AppealKit.Tests.Layout;

/// <summary>Notes that call notes. Markdown does not allow them, other sources of documents may.</summary>
public sealed class NotesInNotesTests
{
    private readonly List<Block>[] _contents = [[], []];
    private readonly Note[] _notes;

    public NotesInNotesTests() => _notes = [new Note(1, _contents[0], 1), new Note(2, _contents[1], 1)];

    [Fact]
    public void A_note_called_by_a_note_stands_below_it()
    {
        _contents[0].Add(Paragraph(Text("See also."), Call(2)));
        _contents[1].Add(Paragraph(Text("Inner note.")));
        Looks(
            """
            page 1
            | Line a.¹
            |
            |
            | -----
            | 1 See also.²
            | 2 Inner note.

            """);
    }

    [Fact]
    public void Notes_that_call_each_other_are_printed_once_each()
    {
        _contents[0].Add(Paragraph(Text("See two."), Call(2)));
        _contents[1].Add(Paragraph(Text("See one."), Call(1)));
        Looks(
            """
            page 1
            | Line a.¹
            |
            |
            | -----
            | 1 See two.²
            | 2 See one.¹

            """);
    }

    [Fact]
    public void A_note_called_by_the_rest_of_a_note_waits_for_it()
    {
        _contents[0].Add(Paragraph(Text("aaaaaaaaaa bbbbbbbbbb cccccccccc dddddddddd eeeeeeeeee ffffffffff"), Call(2), Text(" gg")));
        _contents[1].Add(Paragraph(Text("Inner note.")));
        Looks(
            """
            page 1
            | Line a.¹
            | -----
            | 1 aaaaaaaaaa
            |   bbbbbbbbbb
            |   cccccccccc
            |   dddddddddd

            page 2
            |
            |
            | ====================
            |   eeeeeeeeee
            |   ffffffffff² gg
            | 2 Inner note.

            """);
    }

    private NoteCall Call(int number) => new(_notes[number - 1], 1);

    private void Looks(string pages)
    {
        var style = SquareStyle.For(20, 6);
        var document = Of([Paragraph(Text("Line a."), Call(1))], _notes);
        var laidOut = new LayoutEngine(TestFont.Catalog, new ShapeCache(), (_, _) => style).LayOut(document).Value!;
        Laws.Hold(laidOut, style.Page);
        Assert.Equal(pages, PagePicture.Draw(laidOut, 20, 6), ignoreLineEndingDifferences: true);
    }
}
