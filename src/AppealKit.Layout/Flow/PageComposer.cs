using AppealKit.Layout.Style;
using AppealKit.Values;

namespace AppealKit.Layout.Flow;

/// <summary>Decides what stands on which page.</summary>
/// <remarks>
/// Pages are filled group by group. A group whose notes do not fit with it goes to the next page together with them, unless that would
/// leave a hole; then its last note is cut. Every page takes a line of the text or of a note, so it ends.
/// </remarks>
internal sealed class PageComposer(IReadOnlyList<FlowLine> body, NoteBook notes, HouseStyle style)
{
    private const double Tolerance = 1e-6;

    // A hole of this many lines at the end of the text is better than a note cut in two.
    private const int SmallHole = 5;

    // While a note longer than a page runs on, the text gets this share of each page.
    private const double TextBesideLongNote = 1.0 / 3;

    private readonly Length _room = style.Page.TextHeight;
    private readonly FootnoteArea _foot = new(notes, style);
    private readonly BlockDistributor _groups = new(body, style.Page.TextHeight);

    /// <summary>The pages; at least one.</summary>
    public List<ComposedPage> Compose()
    {
        var pages = new List<ComposedPage>();
        var next = 0;
        do
        {
            var page = ComposePage(next);
            pages.Add(page);
            next = page.To;
        }
        while (next < body.Count || _foot.HasRest);
        return pages;
    }

    private ComposedPage ComposePage(int from)
    {
        var hasRest = _foot.HasRest;
        _foot.Begin();
        if (_foot.Height > _room)
            return PageOfLongNote(from);
        var to = Fill(from, singly: false);
        if (to == from && !hasRest && from < body.Count)
            to = Fill(from, singly: true);
        if (to == from && !hasRest && from < body.Count)
        {
            // Not even one line and the beginnings of its notes fit on an empty page.
            to = from + 1;
            _foot.CutAnywhere(body, from, to, _room - _groups.Height(from, to, atPageHead: true));
        }

        return new ComposedPage(from, to, _foot.Close(mustProgress: to == from));
    }

    // Takes groups while they fit with their notes. Singly: the first group is higher than a page and is torn into lines.
    private int Fill(int from, bool singly)
    {
        var to = from;
        var height = Length.Zero;
        while (to < body.Count)
        {
            var end = singly && (to == from || !body[to].MayBreakBefore) ? to + 1 : _groups.GroupEnd(to);
            var higher = Higher(from, to, end, height);
            if (Takes(to, end, higher))
            {
                (to, height) = (end, higher);
                continue;
            }

            var hole = _room - height - _foot.Height;
            if ((to == from || hole > style.Body.Leading * SmallHole) && CallsNew(to, end) && _foot.TryCutLast(body, from, end, _room - higher))
                to = end;
            break;
        }

        return to;
    }

    // The height of a page with one more group; each line more divides the columns that it stands in anew.
    private Length Higher(int from, int to, int end, Length height) =>
        to > from && _groups.ContinuesColumns(to) ? _groups.Height(from, end, atPageHead: true) : height + _groups.Height(to, end, atPageHead: to == from);

    private bool Takes(int from, int to, Length height)
    {
        if (height.Points > _room.Points + Tolerance)
            return false;
        var mark = _foot.Mark;
        for (var i = from; i < to; i++)
            _foot.Call(body[i], _room);
        if ((height + _foot.Height).Points <= _room.Points + Tolerance)
            return true;
        _foot.Undo(mark);
        return false;
    }

    private ComposedPage PageOfLongNote(int from)
    {
        var to = from;
        var height = Length.Zero;
        while (to < body.Count)
        {
            var end = _groups.GroupEnd(to);
            var higher = Higher(from, to, end, height);
            if (higher > _room * TextBesideLongNote || CallsNew(to, end))
                break;
            (to, height) = (end, higher);
        }

        _foot.CutAnywhere(body, from, to, _room - height);
        return new ComposedPage(from, to, _foot.Close(mustProgress: to == from));
    }

    private bool CallsNew(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (_foot.CallsNew(body[i]))
                return true;
        }

        return false;
    }
}
