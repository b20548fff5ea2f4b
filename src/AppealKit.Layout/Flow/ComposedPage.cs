using AppealKit.Values;

namespace AppealKit.Layout.Flow;

/// <summary>What stands on a page.</summary>
/// <param name="From">Its first line of the text.</param>
/// <param name="To">The line after its last one.</param>
/// <param name="Notes">Its notes, in order.</param>
internal sealed record ComposedPage(int From, int To, IReadOnlyList<NotePart> Notes)
{
    /// <summary>Whether its first note continues from the page before.</summary>
    public bool Continues => Notes.Count > 0 && Notes[0].From > 0;

    /// <summary>Height of the notes.</summary>
    public Length NotesHeight
    {
        get
        {
            var height = Length.Zero;
            for (var i = 0; i < Notes.Count; i++)
                height += Notes[i].Height;
            return height;
        }
    }
}
