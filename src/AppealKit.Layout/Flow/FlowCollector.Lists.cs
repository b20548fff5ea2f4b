using System.Globalization;
using AppealKit.Document.Blocks;
using AppealKit.Layout.Style;
using AppealKit.Typography.Lines;
using AppealKit.Values;

namespace AppealKit.Layout.Flow;

/// <content>Lists: labels hang before the text of their items.</content>
internal sealed partial class FlowCollector
{
    private const int SetInLists = 16;
    private static readonly string[] Bullets = ["•", "–"];

    private void List(ListBlock list, FlowFrame frame)
    {
        var form = frame.Form with { Gap = list.Tight ? _style.TightGap : frame.Form.Gap };
        var bullet = list.Start is null ? SetLabel(Bullets[frame.Lists % Bullets.Length], form, frame.Language) : null;
        var widest = bullet ?? SetLabel(LabelOf(list, list.Items.Count - 1), form, frame.Language);
        var gap = form.Size * _style.LabelGap;
        var indent = Length.Max(_style.Indent * (form.Size / _style.Body.Size), widest.Width + gap);
        var inside = SetIn(list, frame, indent) with { Form = form };

        _flow.Gap(frame.Form.Gap);
        for (var i = 0; i < list.Items.Count; i++)
        {
            var label = bullet ?? SetLabel(LabelOf(list, i), form, frame.Language);
            // Bullets stand where the list begins, numbers end where their texts begin, so that their units are below each other.
            var start = bullet is null ? inside.Start - gap - label.Width : inside.Start - indent;
            if (_flow.HasLabel && inside.Start == frame.Start)
                FlushLabels(inside);
            _flow.Gap(form.Gap);
            _flow.Label(label, Length.Max(start, Length.Zero), form.Color, list.Items[i]);
            Blocks(list.Items[i].Content, inside);
            FlushLabels(inside);
            _flow.Gap(form.Gap);
        }

        _flow.Gap(frame.Form.Gap);
    }

    private FlowFrame SetIn(ListBlock list, FlowFrame frame, Length indent)
    {
        if (frame.Lists == SetInLists)
            _found.Add(LayoutDiagnostics.ListsNotSetIn(list, SetInLists));
        var inside = frame with { Lists = frame.Lists + 1 };
        return frame.Lists >= SetInLists || frame.Width - indent < Narrowest ? inside : inside.Inset(indent, Length.Zero, Narrowest);
    }

    // An item without text has a line for its label all the same.
    private void FlushLabels(FlowFrame frame)
    {
        if (_flow.HasLabel)
            _flow.Add(new FlowLine { Height = frame.Form.Leading, Boxes = [], Ground = frame.Ground }, mayBreak: true);
    }

    private static string LabelOf(ListBlock list, int index) => Number((list.Start ?? 0) + (long)index) + ".";

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private TextLine SetLabel(string text, TextForm form, LanguageTag language) =>
        _breaker.SetLine([new TextSpan(text, new TextStyle(form.Font, form.Size, language), null)], _found);
}
