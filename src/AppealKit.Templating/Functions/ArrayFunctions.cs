using AppealKit.Templating.Evaluation;
using AppealKit.Templating.Model;

namespace AppealKit.Templating.Functions;

// `array.*`. None changes the list that it is given.
internal static partial class ArrayFunctions
{
    // What one element costs the budget: a value, and its share of the list.
    private const int BytesPerItem = 40;

    public static readonly FunctionTable Table = new(
        "array",
        new("array.add", "list value", static c => Insert(c, int.MaxValue, c[1])),
        new("array.add_range", "list1 list2", Concat),
        new("array.concat", "list1 list2", Concat),
        new("array.compact", "list", static c => Where(c, static (_, value) => !value.IsNull)),
        new("array.cycle", "list group?", Cycle),
        new("array.any", "list function arguments...", Any),
        new("array.each", "list function arguments...", Each),
        new("array.filter", "list function arguments...", static c => Where(c, static (call, value) => IsTrue(Apply(call, value)))),
        new("array.first", "list", static c => c.List(0) is { Count: > 0 } list ? list[0] : default),
        new("array.last", "list", static c => c.List(0) is { Count: > 0 } list ? list[^1] : default),
        new("array.insert_at", "list index value", static c => Insert(c, c.Integer(1), c[2])),
        new("array.remove_at", "list index", RemoveAt),
        new("array.join", "list delimiter function?", Join),
        new("array.limit", "list count", static c => c[0].IsNull ? default : Slice(c, 0, c.Integer(1))),
        new("array.offset", "list index", static c => c[0].IsNull ? default : Slice(c, c.Integer(1), int.MaxValue)),
        new("array.map", "list member", Map),
        new("array.reverse", "list", Reverse),
        new("array.size", "list", static c => TemplateValue.Of(c[0].Kind == TemplateValueKind.Array ? c[0].AsArray.Count : 0)),
        new("array.sort", "list member?", Sort),
        new("array.uniq", "list", Unique),
        new("array.contains", "list item", Contains));

    private static TemplateArray NewList(TemplateCall call, long count)
    {
        call.ChargeBytes(64 + (count * BytesPerItem));
        return new TemplateArray((int)Math.Min(count, 1 << 20));
    }

    private static TemplateArray Copy(TemplateCall call, int index, int more = 0)
    {
        var list = call.List(index);
        var copy = NewList(call, list.Count + (long)more);
        copy.AddRange(list);
        return copy;
    }

    private static bool IsTrue(in TemplateValue value) => value.Kind == TemplateValueKind.Bool ? value.AsBool : !value.IsNull;

    private static TemplateValue Insert(TemplateCall call, int index, in TemplateValue value)
    {
        var list = call.List(0);
        if (index < 0)
            index = list.Count;
        if (index != int.MaxValue && index > list.Count)
            call.ChargeBytes((index - (long)list.Count) * BytesPerItem);
        var copy = Copy(call, 0, 1);
        while (index != int.MaxValue && copy.Count < index)
            copy.Add(default);
        copy.Insert(Math.Min(index, copy.Count), value);
        return TemplateValue.Of(copy);
    }

    private static TemplateValue RemoveAt(TemplateCall call)
    {
        var copy = Copy(call, 0);
        var index = call.Integer(1);
        if (index < 0)
            index += copy.Count;
        if (index >= 0 && index < copy.Count)
            copy.RemoveAt(index);
        return TemplateValue.Of(copy);
    }

    private static TemplateValue Concat(TemplateCall call)
    {
        if (call[0].IsNull && call[1].IsNull)
            return default;
        var second = call.List(1);
        var copy = Copy(call, 0, second.Count);
        copy.AddRange(second);
        return TemplateValue.Of(copy);
    }

    private static TemplateValue Slice(TemplateCall call, int from, int count)
    {
        var list = call.List(0);
        from = Math.Clamp(from, 0, list.Count);
        count = Math.Clamp(count, 0, list.Count - from);
        var slice = NewList(call, count);
        for (var i = 0; i < count; i++)
            slice.Add(list[from + i]);
        return TemplateValue.Of(slice);
    }

    private static TemplateValue Reverse(TemplateCall call)
    {
        var list = call.List(0);
        var reversed = NewList(call, list.Count);
        for (var i = list.Count - 1; i >= 0; i--)
            reversed.Add(list[i]);
        return TemplateValue.Of(reversed);
    }

    // The next of a list at each call; lists with the same text go on together, or those of one group.
    private static TemplateValue Cycle(TemplateCall call)
    {
        var list = call.List(0);
        if (list.Count == 0)
            return default;
        var group = call[1].IsNull ? call.Text(0) : "group " + call.Text(1);
        var cycles = call.Evaluator.Builtins.Cycles;
        var at = cycles.GetValueOrDefault(group);
        call.ChargeBytes(cycles.ContainsKey(group) ? 0 : 64 + (group.Length * 2));
        cycles[group] = (at + 1) % list.Count;
        return list[at % list.Count];
    }
}
