using System.Globalization;
using AppealKit.Diagnostics.Source;
using AppealKit.Templating.Functions;
using AppealKit.Templating.Model;
using AppealKit.Templating.Syntax;

namespace AppealKit.Templating.Evaluation;

internal sealed partial class Evaluator
{
    private void ExecuteFor(ForNode node)
    {
        var value = Evaluate(node.List);
        if (!TryGetList(value, node.List, out var list))
            return;
        var (from, count) = Bounds(node.Options, list.Count);
        if (count == 0)
        {
            if (node.Else is not null)
                ExecuteBlock(node.Else);
            return;
        }

        var kind = node.IsTableRow ? "tablerow" : "for";
        var state = new LoopState(kind, count);
        var scopes = _scopes.Count;
        _scopes.Push(kind, TemplateValue.Of(state));
        var variable = node.Variable as VariableNode;
        var local = node.Variable as LocalNode;
        var slot = variable is null ? -1 : _scopes.Push(variable.Name, default);
        var columns = node.Options.Columns is null ? 1 : Math.Max(1, IntegerOf(node.Options.Columns, 1));
        TemplateValue previous = default;
        for (var i = 0; i < count; i++)
        {
            _budget.ChargeRound();
            // The list may have become shorter in the meantime: a template can change one that it made.
            var at = node.Options.IsReversed ? from + count - 1 - i : from + i;
            var item = at < list.Count ? list[at] : default;
            state.Index = i;
            state.HasChanged = i == 0 || !ValueComparer.AreEqual(previous, item, this);
            previous = item;
            if (slot >= 0)
                _scopes.Update(slot, item);
            else
                _frame.Set(local!.Name, item);
            if (node.IsTableRow)
                ExecuteCell(node, state, i, count, columns);
            else
                ExecuteBlock(node.Body);
            if (!ContinuesLoop())
                break;
        }

        if (local is not null)
            _frame.Remove(local.Name);
        _scopes.PopTo(scopes);
    }

    private bool ContinuesLoop()
    {
        if (_flow == FlowState.Return)
            return false;
        var isBreak = _flow == FlowState.Break;
        _flow = FlowState.None;
        return !isBreak;
    }

    private void ExecuteCell(ForNode node, LoopState state, int index, int count, int columns)
    {
        var column = index % columns;
        state.Column = column;
        var origin = new Origin(node.Span, null, _trail);
        var invariant = CultureInfo.InvariantCulture;
        if (column == 0)
            _writer.Append(string.Create(invariant, $"<tr class=\"row{(index / columns) + 1}\">"), origin, false);
        _writer.Append(string.Create(invariant, $"<td class=\"col{column + 1}\">"), origin, false);
        ExecuteBlock(node.Body);
        _writer.Append("</td>", origin, false);
        if (column == columns - 1 || index == count - 1)
            _writer.Append("</tr>\n", origin, false);
    }

    private bool TryGetList(in TemplateValue value, Expression expression, out IReadOnlyList<TemplateValue> list)
    {
        switch (value.Kind)
        {
            case TemplateValueKind.Null:
                list = [];
                return true;
            case TemplateValueKind.Array:
                list = value.AsArray;
                return true;
            case TemplateValueKind.Object:
                // As the package does: its members, each with `key` and `value`.
                list = ObjectFunctions.Pairs(value.AsObject, _budget);
                return true;
            case TemplateValueKind.String or TemplateValueKind.Fragment when !_isStrict:
                list = StringFunctions.Characters(TextOf(value), _budget);
                return true;
            default:
                Report(TemplatingDiagnostics.NotAList(expression.Span, TemplatingDiagnostics.KindOf(value)));
                list = [];
                return false;
        }
    }

    private (int From, int Count) Bounds(ForOptions options, int length)
    {
        var from = options.Offset is null ? 0 : Math.Clamp(IntegerOf(options.Offset, 0), 0, length);
        var count = options.Limit is null ? length - from : Math.Clamp(IntegerOf(options.Limit, length), 0, length - from);
        return (from, count);
    }

    private int IntegerOf(Expression expression, int fallback)
    {
        var value = Evaluate(expression);
        if (value.IsNull)
            return fallback;
        if (Operators.TryGetLong(value, out var number))
            return (int)Math.Clamp(number, int.MinValue, int.MaxValue);
        Report(TemplatingDiagnostics.NotAList(expression.Span, TemplatingDiagnostics.KindOf(value)));
        return fallback;
    }

    private void ExecuteWhile(WhileNode node)
    {
        var state = new LoopState("while", -1);
        var scopes = _scopes.Count;
        _scopes.Push("while", TemplateValue.Of(state));
        for (var i = 0; IsTrue(Evaluate(node.Condition)); i++)
        {
            _budget.ChargeRound();
            state.Index = i;
            ExecuteBlock(node.Body);
            if (!ContinuesLoop())
                break;
        }

        _scopes.PopTo(scopes);
    }
}
