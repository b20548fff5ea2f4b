using AppealKit.Diagnostics.Source;
using AppealKit.Document;
using AppealKit.Document.Blocks;
using AppealKit.Document.Inlines;
using AppealKit.Markdown;
using Xunit;

namespace AppealKit.Tests.Markdown;

/// <summary>What holds for every tree, whatever the text was.</summary>
internal sealed class TreeInvariants : DocumentVisitor
{
    private readonly MarkdownContent _content;
    private readonly Dictionary<Note, int> _calls = [];
    private readonly HashSet<string> _anchors = [];
    private int _level;
    private bool _inNote;
    private bool _inLink;

    private TreeInvariants(MarkdownContent content) => _content = content;

    public static void Check(MarkdownContent content)
    {
        var check = new TreeInvariants(content);
        check.VisitBlocks(content.Blocks);
        Assert.Equal(content.Notes.Select((_, i) => i + 1), content.Notes.Select(n => n.Number));
        foreach (var note in content.Notes)
        {
            Assert.Equal(note.Calls, check._calls.GetValueOrDefault(note));
            Assert.NotEmpty(note.Content);
            check._inNote = true;
            check.VisitBlocks(note.Content);
        }
    }

    protected override void VisitParagraph(Paragraph paragraph)
    {
        Assert.NotEmpty(paragraph.Content);
        base.VisitParagraph(paragraph);
    }

    protected override void VisitHeading(Heading heading)
    {
        Assert.False(_inNote);
        Assert.InRange(heading.Level, _level == 0 ? 1 : 2, Math.Max(_level, 1) + 1);
        _level = heading.Level;
        Assert.True(_anchors.Add(heading.Anchor));
        Assert.Matches("^[A-Za-z0-9-]+$", heading.Anchor);
        Assert.NotEmpty(heading.Content);
        base.VisitHeading(heading);
    }

    protected override void VisitList(ListBlock list)
    {
        Assert.NotEmpty(list.Items);
        base.VisitList(list);
    }

    protected override void VisitTable(Table table)
    {
        Assert.True(table.Header.Count == 0 || table.Header.Count == table.Columns.Count);
        Assert.All(table.Rows, r => Assert.Equal(table.Columns.Count, r.Count));
        base.VisitTable(table);
    }

    protected override void VisitText(TextInline text)
    {
        Assert.NotEmpty(text.Text);
        Assert.DoesNotContain(text.Text, ValueToken.IsReserved);
        Assert.DoesNotContain('\n', text.Text);
    }

    protected override void VisitLink(Link link)
    {
        Assert.False(_inLink);
        Assert.Matches("^(https?://|mailto:|#)[!-~]+$", link.Target);
        _inLink = true;
        base.VisitLink(link);
        _inLink = false;
    }

    protected override void VisitNoteCall(NoteCall call)
    {
        Assert.False(_inNote || _inLink);
        Assert.Contains(call.Note, _content.Notes);
        _calls[call.Note] = _calls.GetValueOrDefault(call.Note) + 1;
        Assert.Equal(_calls[call.Note], call.Occurrence);
        Assert.True(call.Occurrence > 1 || call.Note.Number == _calls.Count);
    }
}
