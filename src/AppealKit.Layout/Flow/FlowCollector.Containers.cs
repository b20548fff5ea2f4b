using AppealKit.Document.Blocks;
using AppealKit.Layout.Style;
using AppealKit.Values;

namespace AppealKit.Layout.Flow;

/// <content>Containers: what plays a role in the document gets its form.</content>
internal sealed partial class FlowCollector
{
    // Higher groups are not kept together: the hole they would leave is worse than the break.
    private Length HighestKept => _style.Page.TextHeight * 0.4;

    private void Contained(Container container, FlowFrame frame)
    {
        var from = _flow.Lines.Count;
        switch (container.Role)
        {
            case ContainerRole.TitleBlock:
                Blocks(container.Content, frame);
                _flow.KeepTogether(from, HighestKept);
                _flow.Space(_style.TitleGap);
                break;
            case ContainerRole.Subtitle:
                Around(_style.TightGap, container.Content, frame with { Form = _style.Subtitle, Even = true });
                break;
            case ContainerRole.Dateline or ContainerRole.Issuers:
                Around(_style.BlockGap, container.Content, frame with { Form = _style.Small });
                break;
            case ContainerRole.Lead:
                Around(_style.BlockGap, container.Content, frame with { Form = _style.Lead });
                break;
            case ContainerRole.Addressees:
                Around(_style.BlockGap * 2, container.Content, frame with { Form = _style.Body with { Gap = Length.Zero } });
                _flow.KeepTogether(from, HighestKept);
                break;
            case ContainerRole.Epigraph:
                Around(_style.BlockGap * 2, container.Content, Epigraph(frame));
                _flow.KeepTogether(from, HighestKept);
                break;
            case ContainerRole.Attribution:
                _flow.KeepNext(1);
                Around(_style.TightGap, container.Content, frame with { Form = _style.Small, Even = false });
                break;
            case ContainerRole.Closing:
                // The last word on a page of its own is read as the first one of something else.
                _flow.KeepNext(1);
                Around(_style.BlockGap * 2, container.Content, frame);
                break;
            case ContainerRole.Signatories when container.Columns > 1:
                InColumns(container, frame);
                break;
            case ContainerRole.Contacts:
                Around(_style.TitleGap, container.Content, frame with { Form = _style.Small });
                _flow.KeepTogether(from, HighestKept);
                break;
            case ContainerRole.Notice:
                Notice(container, frame);
                _flow.KeepTogether(from, HighestKept);
                break;
            default:
                Blocks(container.Content, frame);
                break;
        }
    }

    private FlowFrame Epigraph(FlowFrame frame) =>
        frame.Inset(_style.Indent * 3, Length.Zero, Narrowest) with { Form = _style.Body.With(italic: true), Even = true };

    private void Notice(Container container, FlowFrame frame)
    {
        var padding = _style.BlockGap;
        var ground = new Ground(frame.Start, frame.Width, padding, Palette.Tint, frame.Ground);
        var inside = frame.Inset(padding * 1.25, padding * 1.25, Narrowest) with { Form = _style.Small with { Color = Palette.Ink }, Ground = ground };
        Around(_style.BlockGap + padding, container.Content, inside);
    }
}
