using AppealKit.Diagnostics.Source;
using AppealKit.Templating.Model;
using AppealKit.Templating.Syntax;

namespace AppealKit.Templating.Evaluation;

internal sealed partial class Evaluator
{
    // Digits of whole numbers beyond which they are an attack: printing them costs the square of their length.
    private const int MaxBits = 32_768;

    public string TextOf(in TemplateValue value) => ValueFormatter.Format(value, this);

    public TemplateValue Calculate(BinaryOperator operation, in TemplateValue left, in TemplateValue right, in SourceSpan span)
    {
        if (left.IsFailed || right.IsFailed)
            return TemplateValue.Failed;
        switch (operation)
        {
            case BinaryOperator.Equal:
                return TemplateValue.Of(ValueComparer.AreEqual(left, right, this));
            case BinaryOperator.NotEqual:
                return TemplateValue.Of(!ValueComparer.AreEqual(left, right, this));
            case BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual:
                return Compare(operation, left, right, span);
            case BinaryOperator.Range or BinaryOperator.RangeExclusive:
                return MakeRange(left, right, operation == BinaryOperator.Range, span);
            case BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight when left.Kind == TemplateValueKind.Array || right.Kind == TemplateValueKind.Array:
                return ShiftList(operation, left, right, span);
        }

        if (operation == BinaryOperator.Add && (IsText(left) || IsText(right)))
            return Concat(left, right, span);
        if (operation == BinaryOperator.Multiply && (IsText(left) || IsText(right)))
            return Repeat(left, right, span);
        if (left.IsNull || right.IsNull)
            return default;
        if (Operators.IsNumber(left) && Operators.IsNumber(right))
            return CalculateNumbers(operation, left, right, span);
        if (operation is BinaryOperator.Add or BinaryOperator.Subtract && left.Kind is TemplateValueKind.Date or TemplateValueKind.Duration)
            return CalculateDates(operation, left, right, span);
        if (left.Kind == TemplateValueKind.Array)
            return CalculateLists(operation, left, right, span);
        return WrongType(operation, left, right, span);
    }

    // Two pieces of text behind each other. Markdown and written text stay what they are, as if both had been printed.
    public TemplateValue Concat(in TemplateValue left, in TemplateValue right, in SourceSpan span)
    {
        if (KeepsMeaning(left) || KeepsMeaning(right))
        {
            var outer = PushWriter();
            Write(left, span, null);
            Write(right, span, null);
            return PopWriter(outer) is { IsNull: false } joined ? joined : EmptyText;
        }

        if (left.IsNull || right.IsNull)
        {
            var only = left.IsNull ? right : left;
            return only.Kind == TemplateValueKind.String ? only : TemplateValue.Of(TextOf(only));
        }

        var (first, second) = (TextOf(left), TextOf(right));
        _budget.ChargeBytes((first.Length + (long)second.Length) * 2);
        return TemplateValue.Of(first + second, left.Origin ?? right.Origin);
    }

    // The elements of a list behind each other with something between, each as if it had been printed.
    public TemplateValue Join(IReadOnlyList<TemplateValue> list, in TemplateValue delimiter, in SourceSpan span)
    {
        var outer = PushWriter();
        for (var i = 0; i < list.Count; i++)
        {
            _budget.Step();
            if (i > 0)
                Write(delimiter, span, null);
            Write(list[i], span, null);
        }

        return PopWriter(outer) is { IsNull: false } joined ? joined : EmptyText;
    }

    // True for text that would lose its meaning, its language or its origins as plain text.
    public bool KeepsMeaning(in TemplateValue value) =>
        _options.Encoding == ValueEncoding.Markdown &&
        (value.Kind == TemplateValueKind.Object
            ? value.AsObject.Printed is { Kind: not TemplateValueKind.Object } printed && KeepsMeaning(printed)
            : value.Kind == TemplateValueKind.Fragment || (value.Kind == TemplateValueKind.String && (value.TextKind == TextKind.Markdown || value.Language is not null)));

    private static bool IsText(in TemplateValue value) => value.Kind is TemplateValueKind.String or TemplateValueKind.Fragment;

    private TemplateValue WrongType(BinaryOperator operation, in TemplateValue left, in TemplateValue right, in SourceSpan span) =>
        Report(TemplatingDiagnostics.WrongType(span, Operators.SymbolOf(operation), TemplatingDiagnostics.KindOf(left), TemplatingDiagnostics.KindOf(right)));

    private TemplateValue Repeat(in TemplateValue left, in TemplateValue right, in SourceSpan span)
    {
        var (text, count) = IsText(left) ? (left, right) : (right, left);
        if (count.IsNull)
            return EmptyText;
        if (!Operators.TryGetLong(count, out var times))
            return WrongType(BinaryOperator.Multiply, left, right, span);
        var piece = TextOf(text);
        if (times <= 0 || piece.Length == 0)
            return EmptyText;
        _budget.ChargeBytes(times > int.MaxValue ? long.MaxValue / 2 : times * piece.Length * 2);
        return TemplateValue.Of(new System.Text.StringBuilder().Insert(0, piece, (int)times).ToString());
    }

    private TemplateValue Compare(BinaryOperator operation, in TemplateValue left, in TemplateValue right, in SourceSpan span)
    {
        if (left.IsNull || right.IsNull)
            return TemplateValue.Of(left.IsNull && right.IsNull && operation is BinaryOperator.LessOrEqual or BinaryOperator.GreaterOrEqual);
        if (!ValueComparer.TryCompare(left, right, this, out var order))
            return WrongType(operation, left, right, span);
        return TemplateValue.Of(operation switch
        {
            BinaryOperator.Less => order < 0,
            BinaryOperator.LessOrEqual => order <= 0,
            BinaryOperator.Greater => order > 0,
            _ => order >= 0,
        });
    }

    private TemplateValue MakeRange(in TemplateValue left, in TemplateValue right, bool isInclusive, in SourceSpan span)
    {
        if (!Operators.TryGetLong(left, out var first) || !Operators.TryGetLong(right, out var last))
            return WrongType(BinaryOperator.Range, left, right, span);
        var step = first <= last ? 1 : -1;
        var distance = (System.Int128)last - first;
        var count = (distance < 0 ? -distance : distance) + (isInclusive ? 1 : 0);
        if (count > int.MaxValue)
            throw new BudgetExceededException("a range has more than two thousand million elements");
        return TemplateValue.Of(new TemplateRange(first, step, (int)count));
    }

    // `list << value` and `value >> list`
    private TemplateValue ShiftList(BinaryOperator operation, in TemplateValue left, in TemplateValue right, in SourceSpan span)
    {
        var appends = operation == BinaryOperator.ShiftLeft;
        var list = appends ? left : right;
        if (list.Kind != TemplateValueKind.Array)
            return WrongType(operation, left, right, span);
        var source = list.AsArray;
        _budget.ChargeBytes((source.Count + 1) * 40L);
        var result = new TemplateArray(source.Count + 1);
        if (!appends)
            result.Add(left);
        result.AddRange(source);
        if (appends)
            result.Add(right);
        return TemplateValue.Of(result);
    }

    private TemplateValue CalculateLists(BinaryOperator operation, in TemplateValue left, in TemplateValue right, in SourceSpan span)
    {
        var list = left.AsArray;
        if (operation == BinaryOperator.Add && right.Kind == TemplateValueKind.Array)
        {
            var more = right.AsArray;
            _budget.ChargeBytes((list.Count + (long)more.Count) * 40);
            var sum = new TemplateArray(list.Count + more.Count);
            sum.AddRange(list);
            sum.AddRange(more);
            return TemplateValue.Of(sum);
        }

        if (operation != BinaryOperator.Multiply || !Operators.TryGetLong(right, out var times))
            return WrongType(operation, left, right, span);
        times = Math.Max(times, 0);
        _budget.ChargeBytes(times > int.MaxValue ? long.MaxValue / 2 : Math.Max(times, times * list.Count * 40));
        var product = new TemplateArray();
        for (long i = 0; i < times && list.Count > 0; i++)
            product.AddRange(list);
        return TemplateValue.Of(product);
    }

    private TemplateValue CalculateDates(BinaryOperator operation, in TemplateValue left, in TemplateValue right, in SourceSpan span)
    {
        var sign = operation == BinaryOperator.Add ? 1 : -1;
        var isDate = left.Kind == TemplateValueKind.Date;
        long ticks;
        if (isDate && right.Kind == TemplateValueKind.Date && sign < 0)
            return TemplateValue.Of(left.AsDate - right.AsDate);
        if (right.Kind != TemplateValueKind.Duration)
            return WrongType(operation, left, right, span);
        var start = isDate ? left.AsDate.Ticks : left.AsDuration.Ticks;
        var change = (System.Int128)start + ((System.Int128)sign * right.AsDuration.Ticks);
        var (lowest, highest) = isDate ? (0L, DateTime.MaxValue.Ticks) : (long.MinValue, long.MaxValue);
        if (change < lowest || change > highest)
            return Report(TemplatingDiagnostics.FunctionFailed(span, "the result lies outside the years 1 to 9999", null));
        ticks = (long)change;
        return isDate ? TemplateValue.Of(new DateTime(ticks)) : TemplateValue.Of(new TimeSpan(ticks));
    }

    private TemplateValue CalculateNumbers(BinaryOperator operation, in TemplateValue left, in TemplateValue right, in SourceSpan span)
    {
        if (operation is BinaryOperator.Divide or BinaryOperator.DivideWhole or BinaryOperator.Remainder && Operators.IsZero(right))
            return Report(TemplatingDiagnostics.DivisionByZero(span));
        if (Operators.BitsOf(left) + Operators.BitsOf(right) > MaxBits && left.Kind != TemplateValueKind.Double)
            throw new BudgetExceededException(FormattableString.Invariant($"a whole number has more than {MaxBits} bits"));
        if (operation is BinaryOperator.ShiftLeft && Operators.TryGetLong(right, out var places) && places > MaxBits)
            throw new BudgetExceededException(FormattableString.Invariant($"a whole number has more than {MaxBits} bits"));
        return Operators.TryCalculate(operation, left, right, out var result) ? result : WrongType(operation, left, right, span);
    }
}
