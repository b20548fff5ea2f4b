using AppealKit.Values;

namespace AppealKit.Layout.Flow;

/// <summary>Cuts the text into groups that stay on one page: a heading with the lines below it, the first two lines of a paragraph.</summary>
/// <param name="lines">The text.</param>
/// <param name="highest">The height of a page; what is higher is no longer a group.</param>
internal sealed class BlockDistributor(IReadOnlyList<FlowLine> lines, Length highest)
{
    /// <summary>The end of the group that begins with a line. Counting stops when it is higher than a page.</summary>
    public int GroupEnd(int from)
    {
        var height = lines[from].Height;
        var to = from + 1;
        for (; to < lines.Count && !lines[to].MayBreakBefore && height <= highest; to++)
            height += lines[to].Before + lines[to].Height;
        return to;
    }

    /// <summary>The height of lines.</summary>
    /// <param name="from">The first.</param>
    /// <param name="to">The one after the last.</param>
    /// <param name="atPageHead">Whether they are the first of their page: no space above then, but the head of a table that continues.</param>
    public Length Height(int from, int to, bool atPageHead)
    {
        var height = Length.Zero;
        for (var i = from; i < to; i++)
            height += lines[i].Before + lines[i].Height;
        if (atPageHead && from < to)
            height += (lines[from].Head?.Height ?? Length.Zero) - lines[from].Before;
        return height;
    }
}
