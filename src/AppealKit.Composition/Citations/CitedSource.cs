using System.Globalization;
using AppealKit.Workspace.Model.Sources;

namespace AppealKit.Composition.Citations;

/// <summary>A cited source, by what readers can tell it from others.</summary>
/// <param name="source">The source, as it is in the document's language.</param>
/// <param name="words">The words of that language.</param>
internal sealed class CitedSource(Source source, CitationWords words)
{
    public Source Source => source;

    /// <summary>The author; null if none is named.</summary>
    public string? Author { get; } = words.ShortName(source.Authors);

    /// <summary>Its title, or the short one if a reader of the full note recognizes it; null if it has none.</summary>
    public string? Title { get; } = source.TitleShort is { } brief && (source.Title is null || Recalls(brief, source)) ? brief : source.Title;

    public string? Number => source.Number;

    /// <summary>Its date as notes print it, or that it has none.</summary>
    public string Date { get; } = source.Issued is { } issued ? words.Date(issued) : source.IssuedWords ?? words.Say("no_date");

    /// <summary>Where it is.</summary>
    public string? Address => source.Url ?? source.Doi ?? source.Archive;

    /// <summary>The author, or the body behind it; null if neither is known.</summary>
    public string? Body => Author ?? (NoteStyles.Of(source) == NoteStyle.Symbol ? source.Authority ?? source.Publisher : source.Publisher ?? source.Authority);

    /// <summary>True if what is shown of another source says nothing that is not said of this one too.</summary>
    public bool CouldBe(CitedSource other, ShortParts shown, string? body) =>
        (!shown.HasFlag(ShortParts.Body) || body is null || body == Author || body == source.Publisher || body == source.Authority)
        && (!shown.HasFlag(ShortParts.Title) || other.Title is null || other.Title == source.Title || other.Title == source.TitleShort)
        && (!shown.HasFlag(ShortParts.Number) || other.Number is null || other.Number == source.Number)
        && (!shown.HasFlag(ShortParts.Date) || other.Date == Date)
        && (!shown.HasFlag(ShortParts.Address) || other.Address is null || other.Address == Address);

    // Every longer word of it stands in the title or is the year, and at least one word does.
    private static bool Recalls(string brief, Source source)
    {
        var words = Words(source.Title!).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (source.Issued?.Earliest is { Year: var year })
            words.Add(year.ToString(CultureInfo.InvariantCulture));
        var known = 0;
        foreach (var word in Words(brief))
        {
            if (words.Contains(word))
                known++;
            else if (word.Length > 3)
                return false;
        }

        return known > 0;
    }

    private static IEnumerable<string> Words(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
                continue;
            if (i > start)
                yield return text[start..i];
            start = i + 1;
        }
    }
}
