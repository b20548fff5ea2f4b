using AppealKit.Diagnostics;
using AppealKit.Document.Blocks;
using AppealKit.Values;

namespace AppealKit.Layout.Flow;

/// <content>Names in columns: as many as were asked for, if the names fit them.</content>
internal sealed partial class FlowCollector
{
    // A column of this width holds a name of usual length in each line, whatever the names are: so many times the size of the type.
    private const double RoomyColumn = 11;

    // In a narrower one even short names are broken.
    private const double NarrowestColumn = 7;

    // More lines are not seen as one entry any more.
    private const int LongestEntry = 2;

    // Lists stand in columns, headings and paragraphs between them across all.
    private void InColumns(Container container, FlowFrame frame)
    {
        var gap = _style.Indent * 1.5;
        var count = container.Columns;
        while (count > 1 && !Fits(container, WidthOf(count), frame))
            count--;
        // Two are what a long list gets without being asked.
        if (count < container.Columns && container.Columns > 2)
            _found.Add(LayoutDiagnostics.FewerColumns(container, count));
        foreach (var block in container.Content)
        {
            if (count > 1 && block is ListBlock)
            {
                _flow.Columns = new ColumnSet(count, WidthOf(count) + gap);
                Blocks([block], frame with { Width = WidthOf(count), Form = _style.Names });
                _flow.Columns = null;
            }
            else
            {
                Blocks([block], frame);
            }
        }

        Length WidthOf(int columns) => (frame.Width + gap) / columns - gap;
    }

    private bool Fits(Container container, Length width, FlowFrame frame) =>
        width >= _style.Body.Size * RoomyColumn || (width >= _style.Body.Size * NarrowestColumn && MostAreShort(container, width, frame));

    // Set on trial: only then is it known how many lines the names need. One in four may be longer.
    private bool MostAreShort(Container container, Length width, FlowFrame frame)
    {
        var (entries, longer) = (0, 0);
        foreach (var list in container.Content.OfType<ListBlock>())
        {
            var trial = new FlowCollector(_breaker, _style, new DiagnosticBag());
            trial._flow.Columns = new ColumnSet(1, width);
            trial.Blocks([list], frame with { Width = width, Form = _style.Names });
            entries += list.Items.Count;
            var lines = 0;
            foreach (var line in trial._flow.Lines)
            {
                lines = Array.Exists(line.Boxes, b => b.Label is not null) ? 1 : lines + 1;
                if (lines == LongestEntry + 1)
                    longer++;
            }
        }

        return longer * 4 <= entries;
    }
}
