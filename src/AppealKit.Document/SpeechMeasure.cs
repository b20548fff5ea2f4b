namespace AppealKit.Document;

/// <summary>How long a text takes to read aloud.</summary>
/// <param name="Words">The words that are read: no headings, notes, citations.</param>
/// <param name="Rate">Words a minute; above nothing.</param>
/// <param name="LeftOut">The optional paragraphs that had to go, in the order of the text.</param>
public sealed record SpeechMeasure(int Words, int Rate, IReadOnlyList<LeftOutParagraph> LeftOut)
{
    // Nobody reads to the second.
    private const int Step = 5;

    /// <summary>The time in seconds, rounded up to the next five.</summary>
    public int Seconds => (int)Math.Min(int.MaxValue - Step, (((long)Words * 60) + (Rate * Step) - 1) / (Rate * Step) * Step);

    /// <summary>How many words can be read in a time.</summary>
    /// <param name="seconds">The time in seconds.</param>
    /// <param name="rate">Words a minute.</param>
    public static int WordsIn(int seconds, int rate) => (int)Math.Min(int.MaxValue, (long)seconds * rate / 60);
}
