using System.Text;
using AppealKit.Document;
using AppealKit.Document.Blocks;
using AppealKit.Document.Inlines;
using AppealKit.Values;

namespace AppealKit.Tests.Pdf;

/// <summary>Documents of chance: every kind of block and inline, nested, with notes anywhere. The same seed gives the same document.</summary>
internal sealed class RandomDocument(int seed, bool hostile = false)
{
    private static readonly string[] Words =
        ["appeal", "release", "(in prison)", "22\u00A0years", "помилование", "Türkmenistan", "ňž", "a\\b", "100 %", "—", "«дело»", "x"];

    private static readonly string[] Hostile =
        ["\0", "\r\n", "\uD800", "\uDFFF\uD800", "\uFEFF", "\uFFFE", "</dc:title>", "]]>", "&amp;", ")) endobj", "%%EOF", "\u202E", "e\u0301\u0323", "\u2028", "😀", ""];

#pragma warning disable CA5394 // chance for tests, with a seed
    private readonly Random _random = new(seed);
#pragma warning restore CA5394
    private readonly List<Note> _notes = [];
    private readonly List<Block> _blocks = [];
    private int _level;
    private int _anchors;

    public AppealDocument Make()
    {
        _blocks.Add(Heading(1));
        for (var i = Next(25); i > 0; i--)
            _blocks.Add(Next(5) == 0 ? Heading(Math.Min(6, Next(_level) + 2)) : Block(0));
        return Samples.Document(_blocks, _notes, Text(Next(12)), Pick("en", "ru", "tk", "fa", "uz-Latn")) with
        {
            Issuers = [.. Enumerable.Range(0, Next(4)).Select(_ => Text(3))],
            Description = Next(2) == 0 ? null : Text(8),
            Page = new PageSettings { Width = Length.Pt(Next(2) == 0 ? 595 : 420.5), Height = Length.Pt(Next(2) == 0 ? 842 : 595.25) },
        };
    }

    private int Next(int below) => _random.Next(below);

    private string Pick(params string[] choices) => choices[Next(choices.Length)];

    private string Text(int words)
    {
        var text = new StringBuilder(hostile && Next(3) == 0 ? Hostile[Next(Hostile.Length)] : "");
        for (; words > 0; words--)
            text.Append(hostile && Next(5) == 0 ? Hostile[Next(Hostile.Length)] : Words[Next(Words.Length)]).Append(' ');
        return text.ToString();
    }

    private Heading Heading(int level)
    {
        _level = level;
        return new Heading(level, Inlines(0), $"h{++_anchors}");
    }

    private LanguageTag? Language() => Next(6) == 0 ? LanguageTag.Of(Pick("ru", "en", "tk")) : null;

    private List<Block> Blocks(int depth) => [.. Enumerable.Range(0, 1 + Next(3)).Select(_ => Block(depth + 1))];

    private Block Block(int depth) => Next(depth > 3 ? 3 : 10) switch
    {
        0 or 1 => new Paragraph(Inlines(0)) { Language = Language() },
        2 => new Preformatted(Text(3)),
        3 => new Container((ContainerRole)Next(Enum.GetValues<ContainerRole>().Length), Blocks(depth)) { Language = Language() },
        4 => new Quotation(Blocks(depth)) { Language = Language() },
        5 or 6 => new ListBlock([.. Enumerable.Range(0, 1 + Next(4)).Select(_ => new ListItem(Next(8) == 0 ? [] : Blocks(depth)))], Next(2) == 0 ? null : Next(100), Next(2) == 0),
        7 => Table(),
        8 => new ThematicBreak(),
        _ => new Paragraph(Inlines(0)),
    };

    private Table Table()
    {
        var columns = 1 + Next(4);
        return new Table(
            [.. Enumerable.Range(0, columns).Select(_ => (ColumnAlignment)Next(3))],
            Next(3) == 0 ? [] : Row(columns),
            [.. Enumerable.Range(0, Next(5)).Select(_ => Row(columns))]);
    }

    private List<TableCell> Row(int columns) => [.. Enumerable.Range(0, columns).Select(_ => new TableCell(Next(6) == 0 ? [] : Inlines(1)))];

    private List<Inline> Inlines(int depth) => [.. Enumerable.Range(0, 1 + Next(5)).Select(_ => Inline(depth))];

    private Inline Inline(int depth) => Next(depth > 2 ? 4 : 12) switch
    {
        4 => new CodeInline(Text(1) + "c"),
        5 => new Emphasis(Inlines(depth + 1), Next(2) == 0),
        6 => new LineBreak(),
        7 => new Link(Next(3) == 0 ? $"#h{Next(_anchors + 3)}" : "https://example.org/" + Text(1), Inlines(depth + 1)),
        8 or 9 => Call(),
        var n => new TextInline(Text(1 + Next(n == 0 ? 80 : 12)) + "t") { Language = Language() },
    };

    private Inline Call()
    {
        if (_notes.Count > 0 && Next(4) == 0)
            return new NoteCall(_notes[Next(_notes.Count)], 2);
        if (_notes.Count > 40)
            return new TextInline("no more notes");
        // Its number is taken before its content is made, which may call further notes.
        var content = new List<Block>();
        var note = new Note(_notes.Count + 1, content, 1);
        _notes.Add(note);
        content.AddRange(Next(3) > 0 ? [new Paragraph([new TextInline(Text(6) + "n")])] : Blocks(3));
        return new NoteCall(note, 1);
    }
}
