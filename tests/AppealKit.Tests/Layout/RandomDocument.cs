using AppealKit.Document;
using AppealKit.Document.Blocks;
using AppealKit.Document.Inlines;

namespace AppealKit.Tests.Layout;

/// <summary>Documents of any shape: every block, notes of any length, called anywhere, by each other too.</summary>
internal sealed class RandomDocument
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyzабвгдежз";
    private static readonly ContainerRole[] Roles = Enum.GetValues<ContainerRole>();
    private readonly Random _random;
    private readonly List<List<Block>> _noteContents = [];
    private readonly List<Note> _notes = [];
    private readonly int _mostNotes;
    private int _uncalled;
    private int _headings;

    private RandomDocument(int seed)
    {
        _random = new Random(seed);
        _mostNotes = _random.Next(12);
    }

    public static AppealDocument Make(int seed)
    {
        var maker = new RandomDocument(seed);
        for (var i = 0; i < maker._mostNotes; i++)
        {
            maker._noteContents.Add([]);
            maker._notes.Add(new Note(i + 1, maker._noteContents[i], 1));
        }

        List<Block> blocks = [.. maker.Blocks(maker._random.Next(1, 12), 0)];
        // Every note is called: those that were not yet, at the end.
        while (maker._uncalled < maker._mostNotes)
            blocks.Add(new Paragraph([maker.Text(1), maker.Call()]));
        for (var i = 0; i < maker._mostNotes; i++)
            maker._noteContents[i].AddRange(maker.NoteContent(i));
        return Documents.Of(blocks, maker._notes);
    }

    private IEnumerable<Block> NoteContent(int index)
    {
        yield return new Paragraph([.. Inlines(_random.Next(4) == 0 ? 120 : 12, 0, callsUpTo: index)]);
        if (_random.Next(5) == 0)
            yield return List(2, inNote: true);
    }

    private List<Block> Blocks(int count, int depth)
    {
        var blocks = new List<Block>();
        for (var i = 0; i < count; i++)
            blocks.Add(Block(depth));
        return blocks;
    }

    private Block Block(int depth) => _random.Next(depth > 3 ? 5 : 12) switch
    {
        0 or 1 or 2 => new Paragraph([.. Inlines(40, 0)]),
        3 => new Heading(_random.Next(1, 7), [.. Inlines(5, 0)], "h" + ++_headings),
        4 when _random.Next(4) == 0 => new MatrixCode("https://example.org", "A code", 2, [true, false, false, true]),
        4 => _random.Next(3) == 0 ? new ThematicBreak() : new Preformatted(Words(3) + "\n" + Words(2)),
        5 or 6 or 7 => List(depth, inNote: false),
        8 => new Quotation(Blocks(_random.Next(3), depth + 1)),
        9 => Table(),
        10 => new Container(ContainerRole.Signatories, Blocks(_random.Next(4), depth + 1)) { Columns = _random.Next(1, 4) },
        _ => new Container(Roles[_random.Next(Roles.Length)], Blocks(_random.Next(4), depth + 1)),
    };

    private ListBlock List(int depth, bool inNote)
    {
        var items = new List<ListItem>();
        for (var i = _random.Next(1, 5); i > 0; i--)
            items.Add(new ListItem(inNote ? [new Paragraph([Text(4)])] : Blocks(_random.Next(3), depth + 1)));
        return new ListBlock(items, _random.Next(2) == 0 ? null : _random.Next(1, 120), _random.Next(2) == 0);
    }

    private Table Table()
    {
        var columns = _random.Next(1, 5);
        List<TableCell> Row(int words) => [.. Enumerable.Range(0, columns).Select(_ => new TableCell([.. Inlines(words, 0)]))];
        return new Table(
            [.. Enumerable.Range(0, columns).Select(_ => (ColumnAlignment)_random.Next(3))],
            _random.Next(3) == 0 ? [] : Row(2),
            [.. Enumerable.Range(0, _random.Next(8)).Select(_ => (IReadOnlyList<TableCell>)Row(_random.Next(8) == 0 ? 40 : 4))]);
    }

    private IEnumerable<Inline> Inlines(int most, int depth, int callsUpTo = int.MaxValue)
    {
        for (var left = _random.Next(1, most + 1); left > 0; left -= 4)
        {
            yield return Text(_random.Next(1, 5));
            switch (_random.Next(8))
            {
                case 0 when _mostNotes > 0:
                    yield return callsUpTo == int.MaxValue ? Call() : CallAgain();
                    break;
                case 1 when depth < 2:
                    yield return new Emphasis([.. Inlines(4, depth + 1, callsUpTo)], _random.Next(2) == 0);
                    break;
                case 2 when depth < 2:
                    yield return new Link("https://example.org/", [.. Inlines(3, depth + 1, callsUpTo)]);
                    break;
                case 3:
                    yield return new LineBreak();
                    break;
                case 4:
                    yield return new CodeInline(Words(1));
                    break;
            }

            yield return new TextInline(" ");
        }
    }

    // The next note, or now and then one that was called before.
    private NoteCall Call() => _uncalled < _mostNotes && (_uncalled == 0 || _random.Next(4) > 0) ? new NoteCall(_notes[_uncalled++], 1) : CallAgain();

    private NoteCall CallAgain() => new(_notes[_random.Next(_mostNotes)], 2);

    private TextInline Text(int words) => new(Words(words));

    private string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Word()));

    private string Word()
    {
        var length = _random.Next(60) == 0 ? _random.Next(30, 90) : _random.Next(1, 10);
        return string.Concat(Enumerable.Range(0, length).Select(_ => Letters[_random.Next(Letters.Length)]));
    }
}
