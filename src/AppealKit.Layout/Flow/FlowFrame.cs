using AppealKit.Layout.Style;
using AppealKit.Values;

namespace AppealKit.Layout.Flow;

/// <summary>The room and the looks that a block gets from what it stands in.</summary>
/// <param name="Start">Distance of the room from where the lines of the page begin.</param>
/// <param name="Width">Its width.</param>
/// <param name="Form">How text looks in it.</param>
/// <param name="Language">The language.</param>
internal sealed record FlowFrame(Length Start, Length Width, TextForm Form, LanguageTag Language)
{
    /// <summary>What is painted behind it.</summary>
    public Ground? Ground { get; init; }

    /// <summary>Whether its paragraphs are broken into lines of about the same length (subtitles, epigraphs).</summary>
    public bool Even { get; init; }

    /// <summary>In how many blocks it stands.</summary>
    public int Depth { get; init; }

    /// <summary>In how many lists it stands.</summary>
    public int Lists { get; init; }

    /// <summary>The same, narrower at both sides; never narrower than a few words, however deep.</summary>
    public FlowFrame Inset(Length start, Length end, Length narrowest)
    {
        var room = Length.Max(Length.Zero, Width - narrowest);
        var first = Length.Min(start, room);
        return this with { Start = Start + first, Width = Width - first - Length.Min(end, room - first) };
    }
}
