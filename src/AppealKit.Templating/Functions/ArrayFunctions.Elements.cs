using AppealKit.Templating.Evaluation;
using AppealKit.Templating.Model;

namespace AppealKit.Templating.Functions;

internal static partial class ArrayFunctions
{
    private static TemplateValue Where(TemplateCall call, Func<TemplateCall, TemplateValue, bool> predicate)
    {
        if (call[0].IsNull)
            return default;
        var list = call.List(0);
        var kept = NewList(call, 0);
        for (var i = 0; i < list.Count; i++)
        {
            call.Charge(1);
            if (!predicate(call, list[i]))
                continue;
            call.ChargeBytes(BytesPerItem);
            kept.Add(list[i]);
        }

        return TemplateValue.Of(kept);
    }

    private static TemplateValue Any(TemplateCall call)
    {
        var list = call.List(0);
        for (var i = 0; i < list.Count; i++)
        {
            if (IsTrue(Apply(call, list[i])))
                return TemplateValue.True;
        }

        return TemplateValue.False;
    }

    private static TemplateValue Each(TemplateCall call)
    {
        if (call[0].IsNull)
            return default;
        var list = call.List(0);
        var results = NewList(call, list.Count);
        for (var i = 0; i < list.Count; i++)
            results.Add(Apply(call, list[i]));
        return TemplateValue.Of(results);
    }

    // Calls the function that was given, with an element before the further arguments.
    private static TemplateValue Apply(TemplateCall call, in TemplateValue item)
    {
        if (call[1].Kind != TemplateValueKind.Function)
            return call[1].IsFailed ? TemplateValue.Failed : call.Wrong(1, "a function, written `@string.upcase`");
        if (call.Count <= 2)
            return call.Call(call[1], item);
        var arguments = new TemplateValue[call.Count - 1];
        arguments[0] = item;
        for (var i = 2; i < call.Count; i++)
            arguments[i - 1] = call[i];
        return call.Call(call[1], arguments);
    }

    private static TemplateValue Join(TemplateCall call)
    {
        var list = call.List(0);
        var evaluator = call.Evaluator;
        var keepsMeaning = evaluator.KeepsMeaning(call[1]);
        for (var i = 0; i < list.Count && !keepsMeaning && list is not TemplateRange; i++)
        {
            call.Charge(1);
            keepsMeaning = evaluator.KeepsMeaning(list[i]);
        }

        if (keepsMeaning && call[2].IsNull)
            return evaluator.Join(list, call[1], call.Span);
        var delimiter = call.Text(1);
        var text = new System.Text.StringBuilder();
        for (var i = 0; i < list.Count; i++)
        {
            var piece = call[2].IsNull ? call.TextOf(list[i]) : call.TextOf(call.Call(call[2], TemplateValue.Of(call.TextOf(list[i]))));
            call.ChargeBytes((piece.Length + delimiter.Length + 1) * 2L);
            if (i > 0)
                text.Append(delimiter);
            text.Append(piece);
        }

        return TemplateValue.Of(text.ToString());
    }

    private static TemplateValue Map(TemplateCall call)
    {
        var list = call.List(0);
        var name = call.Text(1);
        var members = NewList(call, list.Count);
        for (var i = 0; i < list.Count; i++)
        {
            call.Charge(1);
            call.Evaluator.TryGetMember(list[i], name, out var member);
            members.Add(member);
        }

        return TemplateValue.Of(members);
    }

    private static TemplateValue Sort(TemplateCall call)
    {
        var list = call.List(0);
        var evaluator = call.Evaluator;
        var member = call[1].IsNull ? null : call.Text(1);
        call.ChargeBytes(list.Count * (long)BytesPerItem);
        var keys = new TemplateValue[list.Count];
        for (var i = 0; i < list.Count; i++)
        {
            if (member is null)
                keys[i] = list[i];
            else
                evaluator.TryGetMember(list[i], member, out keys[i]);
        }

        var order = StableOrder.Of(keys.Length, (a, b) => ValueComparer.CompareForSorting(keys[a], keys[b], evaluator));
        var sorted = NewList(call, list.Count);
        foreach (var index in order)
            sorted.Add(list[index]);
        return TemplateValue.Of(sorted);
    }

    private static TemplateValue Unique(TemplateCall call)
    {
        if (call[0].IsNull)
            return default;
        var list = call.List(0);
        var seen = new HashSet<TemplateValue>(new ElementComparer(call.Evaluator));
        var unique = NewList(call, list.Count);
        for (var i = 0; i < list.Count; i++)
        {
            call.Charge(1);
            if (seen.Add(list[i]))
                unique.Add(list[i]);
        }

        return TemplateValue.Of(unique);
    }

    private static TemplateValue Contains(TemplateCall call)
    {
        var list = call.List(0);
        for (var i = 0; i < list.Count; i++)
        {
            call.Charge(1);
            if (ValueComparer.AreEqual(list[i], call[1], call.Evaluator))
                return TemplateValue.True;
        }

        return TemplateValue.False;
    }
}
