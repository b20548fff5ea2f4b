namespace AppealKit.Workspace.Review;

/// <summary>How one text speaks of one person who is held no longer.</summary>
/// <param name="HeldAt">Where it speaks of them as held, or asks for their release; null if it does not.</param>
/// <param name="NamedAt">Where it names them and says neither; null if it does not.</param>
/// <param name="Tells">True if it tells what became of them.</param>
internal sealed record FateInText((int Start, int Length)? HeldAt, (int Start, int Length)? NamedAt, bool Tells)
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kind">What became of the person.</param>
    /// <param name="mark">How the person is found.</param>
    /// <param name="others">How others are found: what a sentence about them tells is not about the person.</param>
    /// <param name="words">The words of the language; null if there are none.</param>
    /// <returns>Null if the text does not name the person.</returns>
    public static FateInText? Read(string text, FateKind kind, NameMark mark, IReadOnlyList<NameMark> others, FateWords? words)
    {
        if (mark.In(text) is null)
            return null;
        (int, int)? held = null, named = null;
        var tells = false;
        var heading = "";
        foreach (var paragraph in TextSentences.In(text))
        {
            var first = text.AsSpan(paragraph[0].Start, paragraph[0].Length).TrimStart();
            if (first.StartsWith("#"))
                heading = TextSentences.Plain(first.ToString());
            if (Read(text, paragraph, kind, mark, others, words) is not { } found)
                continue;
            // Under a heading such as "Free since" everybody is told of.
            if (found.Tells || words?.Tells(heading, kind) == true)
                tells = true;
            else if (found.HeldAt is not null || words?.Holds(heading) == true)
                held ??= found.HeldAt ?? found.NamedAt;
            else
                named ??= found.NamedAt;
        }

        return new FateInText(held, named, tells);
    }

    // A sentence without any name goes on about whom the one before named: "He was freed in June."
    private static FateInText? Read(string text, List<(int Start, int Length)> paragraph, FateKind kind, NameMark mark, IReadOnlyList<NameMark> others, FateWords? words)
    {
        (int, int)? held = null, named = null;
        bool tells = false, isAbout = false;
        foreach (var (start, length) in paragraph)
        {
            var written = text.Substring(start, length);
            var at = mark.In(written);
            isAbout = at is not null || (isAbout && !others.Any(o => o.In(written) is not null));
            if (!isAbout)
                continue;
            var plain = TextSentences.Plain(written);
            tells |= words?.Tells(plain, kind) == true;
            if (at is not { } place)
                continue;
            named ??= (start + place.Start, place.Length);
            if (words?.Holds(plain) == true)
                held ??= (start + place.Start, place.Length);
        }

        return named is null ? null : new FateInText(held, named, tells);
    }
}
