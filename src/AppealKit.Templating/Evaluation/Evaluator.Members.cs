using AppealKit.Diagnostics.Source;
using AppealKit.Templating.Model;
using AppealKit.Templating.Syntax;

namespace AppealKit.Templating.Evaluation;

internal sealed partial class Evaluator
{
    private TemplateValue ResolveMember(MemberNode node)
    {
        EnsureStack();
        var target = ResolveTarget(node.Target);
        if (target.IsNull)
        {
            if (target.IsFailed || node.IsOptional || !_isStrict || _tolerance > 0)
                return target;
            return Report(TemplatingDiagnostics.MemberOfNothing(node.NameSpan, node.Name, node.Target.Span.Text.ToString()));
        }

        if (TryGetMember(target, node.Name, out var value))
            return value;
        if (node.IsOptional || !_isStrict || _tolerance > 0)
            return default;
        return node.Target is ArgumentsNode { Index: < 0 }
            ? Report(TemplatingDiagnostics.NotPassedIn(node.NameSpan, node.Name))
            : UnknownMember(target, node.Name, node.NameSpan);
    }

    // The object left of a dot: a function there is called first (`date.now.year`).
    private TemplateValue ResolveTarget(Expression target)
    {
        var value = Resolve(target);
        return value.Kind == TemplateValueKind.Function ? CallWithoutArguments(target, value.AsFunction, false) : value;
    }

    private TemplateValue UnknownMember(in TemplateValue target, string name, in SourceSpan span)
    {
        if (target.Kind != TemplateValueKind.Object)
            return Report(TemplatingDiagnostics.UnknownMember(span, name, TemplatingDiagnostics.KindOf(target), null, null));
        var owner = target.AsObject;
        var names = owner.MemberNames.Take(200).ToList();
        var known = names.Count is > 0 and <= 8 ? string.Join(", ", names.Select(n => $"`{n}`")) : null;
        return Report(TemplatingDiagnostics.UnknownMember(span, name, TemplatingDiagnostics.OwnerOf(owner), Nearest(name, owner.MemberNames), known));
    }

    public bool TryGetMember(in TemplateValue target, string name, out TemplateValue value)
    {
        if (target.Kind == TemplateValueKind.Object && target.AsObject.TryGetMember(name, out value))
            return true;
        if (name == "empty?")
        {
            value = TemplateValue.Of(ValueComparer.IsEmpty(target));
            return true;
        }

        value = default;
        switch (target.Kind)
        {
            case TemplateValueKind.Array:
                if (name == "size")
                    value = TemplateValue.Of(target.AsArray.Count);
                else
                    return target.AsArray is TemplateArray { Members: { } members } && members.TryGetMember(name, out value);
                return true;
            case TemplateValueKind.String or TemplateValueKind.Fragment when name == "size":
                value = TemplateValue.Of(TextOf(target).Length);
                return true;
            case TemplateValueKind.Date:
                return Functions.DateFunctions.TryGetMember(target.AsDate, name, out value);
            case TemplateValueKind.Duration:
                return Functions.TimeSpanFunctions.TryGetMember(target.AsDuration, name, out value);
            default:
                return false;
        }
    }

    private TemplateValue ResolveIndex(IndexNode node)
    {
        EnsureStack();
        var target = ResolveTarget(node.Target);
        if (target.IsNull)
        {
            if (target.IsFailed || node.IsOptional || !_isStrict || _tolerance > 0)
                return target;
            return Report(TemplatingDiagnostics.MemberOfNothing(node.Index.Span, node.Index.Span.Text.ToString(), node.Target.Span.Text.ToString()));
        }

        var index = Evaluate(node.Index);
        if (index.IsFailed)
            return index;
        if (index.TryGetText(out var name))
        {
            if (TryGetMember(target, name, out var member))
                return member;
            return node.IsOptional || !_isStrict || _tolerance > 0 ? default : UnknownMember(target, name, node.Index.Span);
        }

        if (!Operators.TryGetLong(index, out var number))
            return Report(TemplatingDiagnostics.WrongType(node.Span, "[ ]", TemplatingDiagnostics.KindOf(target), TemplatingDiagnostics.KindOf(index)));
        return Element(target, number, node);
    }

    private TemplateValue Element(in TemplateValue target, long number, IndexNode node)
    {
        switch (target.Kind)
        {
            case TemplateValueKind.Array:
                var list = target.AsArray;
                var at = number < 0 ? number + list.Count : number;
                if (at >= 0 && at < list.Count)
                    return list[(int)at];
                return node.IsOptional || !_isStrict || _tolerance > 0 ? default : Report(TemplatingDiagnostics.IndexOutside(node.Index.Span, number, list.Count));
            case TemplateValueKind.String or TemplateValueKind.Fragment:
                var text = TextOf(target);
                var place = number < 0 ? number + text.Length : number;
                return place >= 0 && place < text.Length ? TemplateValue.Of(text[(int)place].ToString()) : default;
            case TemplateValueKind.Object:
                return TryGetMember(target, number.ToString(System.Globalization.CultureInfo.InvariantCulture), out var member) ? member : default;
            default:
                return Report(TemplatingDiagnostics.WrongType(node.Span, "[ ]", TemplatingDiagnostics.KindOf(target), "a number"));
        }
    }

    private void Assign(Expression target, in TemplateValue value)
    {
        switch (target.Kind)
        {
            case NodeKind.Variable:
                AssignVariable((VariableNode)target, value);
                break;
            case NodeKind.Local:
                _frame.Set(((LocalNode)target).Name, value);
                break;
            case NodeKind.Member:
                var member = (MemberNode)target;
                AssignMember(ResolveTarget(member.Target), member.Name, value, member.Target, member.NameSpan);
                break;
            case NodeKind.Index:
                AssignElement((IndexNode)target, value);
                break;
        }
    }

    private void AssignVariable(VariableNode variable, in TemplateValue value)
    {
        if (_scopes.TrySetLoopVariable(variable.Name, value))
            return;
        var owner = _scopes.CurrentObject;
        if (owner is not IMutableMembers members)
            Report(TemplatingDiagnostics.ReadOnlyObject(variable.Span, TemplatingDiagnostics.OwnerOf(owner)));
        else if (members.IsReadOnly(variable.Name))
            Report(TemplatingDiagnostics.ReadOnlyVariable(variable.Span, variable.Name));
        else
            SetMember(members, variable.Name, value, variable.Span, owner);
    }

    private void SetMember(IMutableMembers members, string name, in TemplateValue value, in SourceSpan span, ITemplateObject owner)
    {
        _budget.ChargeBytes(48);
        if (!members.TrySetMember(name, value))
            Report(TemplatingDiagnostics.ReadOnlyObject(span, TemplatingDiagnostics.OwnerOf(owner)));
    }

    private void AssignMember(in TemplateValue target, string name, in TemplateValue value, Expression targetNode, in SourceSpan span)
    {
        switch (target.Kind)
        {
            case TemplateValueKind.Null:
                if (!target.IsFailed)
                    Report(TemplatingDiagnostics.MemberOfNothing(span, name, targetNode.Span.Text.ToString()));
                break;
            case TemplateValueKind.Object when target.AsObject is IMutableMembers members:
                if (members.IsReadOnly(name))
                    Report(TemplatingDiagnostics.ReadOnlyVariable(span, name));
                else
                    SetMember(members, name, value, span, target.AsObject);
                break;
            case TemplateValueKind.Array when target.AsArray is TemplateArray array:
                _budget.ChargeBytes(48);
                array.SetMember(name, value);
                break;
            default:
                Report(TemplatingDiagnostics.ReadOnlyObject(targetNode.Span, TemplatingDiagnostics.KindOf(target)));
                break;
        }
    }

    private void AssignElement(IndexNode node, in TemplateValue value)
    {
        var target = ResolveTarget(node.Target);
        var index = Evaluate(node.Index);
        if (index.TryGetText(out var name))
        {
            AssignMember(target, name, value, node.Target, node.Index.Span);
            return;
        }

        if (target.IsFailed || index.IsFailed)
            return;
        if (target.Kind != TemplateValueKind.Array || !Operators.TryGetLong(index, out var number))
            Report(TemplatingDiagnostics.WrongType(node.Span, "[ ] =", TemplatingDiagnostics.KindOf(target), TemplatingDiagnostics.KindOf(index)));
        else if (target.AsArray is not TemplateArray array)
            Report(TemplatingDiagnostics.ReadOnlyObject(node.Target.Span, "the list"));
        else if (number < -array.Count)
            Report(TemplatingDiagnostics.IndexOutside(node.Index.Span, number, array.Count));
        else
            SetElement(array, number < 0 ? number + array.Count : number, value);
    }

    // A list grows to the element that is set; the gap is paid for before it exists.
    private void SetElement(TemplateArray array, long at, in TemplateValue value)
    {
        if (at < array.Count)
        {
            array[(int)at] = value;
            return;
        }

        _budget.ChargeBytes(at > int.MaxValue / 64 ? long.MaxValue / 2 : (at - array.Count + 1) * 40);
        while (array.Count < at)
            array.Add(default);
        array.Add(value);
    }
}
