using AppealKit.Workspace.Texts;

namespace AppealKit.Workspace.Review.Comparison;

/// <summary>What must be the same in every language of a text.</summary>
internal sealed class TextFacts
{
    private TextFacts(string text, TextWords words)
    {
        Text = text;
        Words = words;
    }

    /// <summary>The text: Markdown with citations, or a template of it.</summary>
    public string Text { get; }

    /// <summary>The language.</summary>
    public TextWords Words { get; }

    /// <summary>Its prose, as long as the text.</summary>
    public string Prose { get; private set; } = "";

    /// <summary>Sources that it cites.</summary>
    public List<CitedPlace> Citations { get; } = [];

    /// <summary>Marks of notes, and notes.</summary>
    public IReadOnlyList<NoteMark> Notes { get; private set; } = [];

    /// <summary>Its numbers, those of dates in digits among them.</summary>
    public List<NumberFact> Numbers { get; } = [];

    /// <summary>The months that it names.</summary>
    public List<MonthFact> Months { get; } = [];

    /// <summary>Months with the day or year beside them.</summary>
    public List<DatedMonth> Dated { get; } = [];

    /// <summary>Numbers in Roman letters, which some languages have for centuries.</summary>
    public HashSet<string> Romans { get; } = new(StringComparer.Ordinal);

    /// <summary>What functions of templates are given.</summary>
    public List<CallFact> Calls { get; } = [];

    /// <summary>Its paragraphs, headings and so on.</summary>
    public List<TextBlock> Blocks { get; } = [];

    /// <summary>The parts of the document that it writes.</summary>
    public List<string> Parts { get; } = [];

    /// <summary>Where items of lists have their numbers.</summary>
    public List<(int Start, int End)> Markers { get; } = [];

    /// <summary>Reads a text.</summary>
    public static TextFacts Of(string text, TextWords words)
    {
        text = text.Replace("\r\n", " \n", StringComparison.Ordinal);
        var facts = new TextFacts(text, words);
        var masked = MaskedText.Of(text);
        (facts.Prose, facts.Notes) = (masked.Prose, masked.Notes);
        new BlockReader(text, masked.Prose, facts).Read();
        var numbers = new WrittenNumbers(words.Decimal, words.Group);
        new ProseReader(facts, numbers).Read();
        var calls = new CallReader(text, facts, numbers);
        foreach (var (start, end) in masked.Calls)
            calls.Read(start, end);
        foreach (var (start, end) in masked.Citations)
            CitationFacts.Read(text, start, end, facts);
        return facts;
    }

    /// <summary>Which block holds a place; -1 for none.</summary>
    public int BlockOf(int place)
    {
        var block = Blocks.Count - 1;
        while (block >= 0 && Blocks[block].Start > place)
            block--;
        return block;
    }

    /// <summary>True if its blocks are those of another text, one by one.</summary>
    public bool IsBuiltLike(TextFacts other) =>
        Blocks.Count == other.Blocks.Count && Blocks.Zip(other.Blocks).All(b => b.First.Kind == b.Second.Kind && b.First.Part == b.Second.Part && b.First.Level == b.Second.Level);

    /// <summary>True if it names a month, in whatever form, in its own language or in another one that it may quote.</summary>
    public bool NamesMonth(int month, TextWords other) =>
        Months.Exists(m => m.Month == month) || Words.MonthNames.AreIn(Prose, month) || other.MonthNames.AreIn(Prose, month);

    /// <summary>True if it has a number near a name of a month, which is not the day of another month.</summary>
    public bool HasNear(int month, string number, TextWords other)
    {
        // Between the two there may be other days, and endings of words.
        const int Reach = 45;
        return Months.Exists(m => m.Month == month && IsNear(m.Start))
            || Words.MonthNames.PlacesIn(Prose, month).Any(IsNear)
            || other.MonthNames.PlacesIn(Prose, month).Any(IsNear);

        bool IsNear(int place) => Numbers.Exists(n => n.Means(number) && n.Start > place - Reach && n.Start < place + Reach && !IsDayOfAnother(n, month));
    }

    // A year can belong to several months before it.
    private bool IsDayOfAnother(NumberFact number, int month) =>
        number.Value.Length < 3 && Dated.Exists(d => d.Number == number) && !Dated.Exists(d => d.Number == number && d.Month.Month == month);
}
