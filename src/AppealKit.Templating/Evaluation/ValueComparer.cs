using AppealKit.Templating.Functions;
using AppealKit.Templating.Model;

namespace AppealKit.Templating.Evaluation;

// Equality and order of values.
internal static class ValueComparer
{
    public static bool AreEqual(in TemplateValue left, in TemplateValue right, Evaluator evaluator) => AreEqual(left, right, evaluator, 0);

    private static bool AreEqual(in TemplateValue left, in TemplateValue right, Evaluator evaluator, int depth)
    {
        if (IsEmptyMark(left) || IsEmptyMark(right))
            return IsEmptyMark(left) ? IsEmpty(right) : IsEmpty(left);
        if (left.IsNull || right.IsNull)
            return left.IsNull && right.IsNull;
        if (Operators.IsNumber(left) && Operators.IsNumber(right))
            return CompareNumbers(left, right) == 0;
        if (left.TryGetText(out var leftText) || right.TryGetText(out _))
            return string.Equals(leftText ?? evaluator.TextOf(left), evaluator.TextOf(right), StringComparison.Ordinal);
        if (left.Kind != right.Kind)
            return false;
        switch (left.Kind)
        {
            case TemplateValueKind.Bool:
                return left.AsBool == right.AsBool;
            case TemplateValueKind.Date:
                return left.AsDate == right.AsDate;
            case TemplateValueKind.Duration:
                return left.AsDuration == right.AsDuration;
            case TemplateValueKind.Array:
                return AreEqual(left.AsArray, right.AsArray, evaluator, depth);
            default:
                return ReferenceEquals(left.Reference, right.Reference);
        }
    }

    private static bool AreEqual(IReadOnlyList<TemplateValue> left, IReadOnlyList<TemplateValue> right, Evaluator evaluator, int depth)
    {
        if (ReferenceEquals(left, right))
            return true;
        if (left.Count != right.Count)
            return false;
        // Lists can hold themselves.
        if (depth > evaluator.Budget.Limits.Depth)
            throw evaluator.Budget.TooDeep();
        for (var i = 0; i < left.Count; i++)
        {
            evaluator.Budget.Step();
            if (!AreEqual(left[i], right[i], evaluator, depth + 1))
                return false;
        }

        return true;
    }

    // False if the two have no order.
    public static bool TryCompare(in TemplateValue left, in TemplateValue right, Evaluator evaluator, out int order)
    {
        order = 0;
        if (Operators.IsNumber(left) && Operators.IsNumber(right))
        {
            order = CompareNumbers(left, right);
            return true;
        }

        if (left.TryGetText(out var leftText) || right.TryGetText(out _))
        {
            order = CompareTexts(leftText ?? evaluator.TextOf(left), evaluator.TextOf(right));
            return true;
        }

        switch (left.Kind)
        {
            case TemplateValueKind.Date when right.Kind == TemplateValueKind.Date:
                order = left.AsDate.CompareTo(right.AsDate);
                return true;
            case TemplateValueKind.Duration when right.Kind == TemplateValueKind.Duration:
                order = left.AsDuration.CompareTo(right.AsDuration);
                return true;
            case TemplateValueKind.Bool when right.Kind == TemplateValueKind.Bool:
                order = left.AsBool.CompareTo(right.AsBool);
                return true;
            default:
                return false;
        }
    }

    // An order of everything, for sorting: nothing first, then by kind where values have no order of their own.
    public static int CompareForSorting(in TemplateValue left, in TemplateValue right, Evaluator evaluator)
    {
        evaluator.Budget.Step();
        var (leftRank, rightRank) = (RankOf(left), RankOf(right));
        if (leftRank != rightRank)
            return leftRank.CompareTo(rightRank);
        return TryCompare(left, right, evaluator, out var order) ? order : 0;
    }

    public static bool IsEmpty(in TemplateValue value) => value.Kind switch
    {
        TemplateValueKind.Null => true,
        TemplateValueKind.String => value.AsString.Length == 0,
        TemplateValueKind.Fragment => value.AsFragment.Text.Length == 0,
        TemplateValueKind.Array => value.AsArray.Count == 0,
        TemplateValueKind.Object => !value.AsObject.MemberNames.Any(),
        _ => false,
    };

    private static bool IsEmptyMark(in TemplateValue value) => value.Kind == TemplateValueKind.Object && value.AsObject is EmptyObject;

    private static int RankOf(in TemplateValue value) => value.Kind switch
    {
        TemplateValueKind.Null => 0,
        TemplateValueKind.Bool => 1,
        TemplateValueKind.Long or TemplateValueKind.Double or TemplateValueKind.Decimal or TemplateValueKind.BigInteger => 2,
        TemplateValueKind.Date => 3,
        TemplateValueKind.Duration => 4,
        TemplateValueKind.String or TemplateValueKind.Fragment => 5,
        _ => 6,
    };

    private static int CompareNumbers(in TemplateValue left, in TemplateValue right)
    {
        if (left.Kind == TemplateValueKind.Long && right.Kind == TemplateValueKind.Long)
            return left.AsLong.CompareTo(right.AsLong);
        if (left.Kind == TemplateValueKind.Double || right.Kind == TemplateValueKind.Double)
            return Operators.ToDouble(left).CompareTo(Operators.ToDouble(right));
        if (Operators.TryGetDecimal(left, out var a) && Operators.TryGetDecimal(right, out var b))
            return a.CompareTo(b);
        if (left.Kind == TemplateValueKind.Decimal || right.Kind == TemplateValueKind.Decimal)
            return Operators.ToDouble(left).CompareTo(Operators.ToDouble(right));
        return Operators.ToBigInteger(left).CompareTo(Operators.ToBigInteger(right));
    }

    // Letters before their case, as people sort; the same on every machine.
    private static int CompareTexts(string left, string right)
    {
        var order = string.Compare(left, right, StringComparison.OrdinalIgnoreCase);
        return order != 0 ? order : string.CompareOrdinal(right, left);
    }
}
