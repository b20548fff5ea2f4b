using AppealKit.Templating.Evaluation;
using AppealKit.Templating.Model;

namespace AppealKit.Templating.Functions;

// Equality of elements for `array.uniq`: that of `==`, but a text and a number that look alike stay two.
internal sealed class ElementComparer(Evaluator evaluator) : IEqualityComparer<TemplateValue>
{
    public bool Equals(TemplateValue x, TemplateValue y) => KindOf(x) == KindOf(y) && ValueComparer.AreEqual(x, y, evaluator);

    public int GetHashCode(TemplateValue value)
    {
        if (Operators.IsNumber(value))
            return Operators.ToDouble(value).GetHashCode();
        if (value.TryGetText(out var text))
            return StringComparer.Ordinal.GetHashCode(text);
        return value.Kind switch
        {
            TemplateValueKind.Date => value.AsDate.GetHashCode(),
            TemplateValueKind.Object => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(value.AsObject),
            _ => (int)value.Kind,
        };
    }

    private static TemplateValueKind KindOf(in TemplateValue value) =>
        Operators.IsNumber(value) ? TemplateValueKind.Double : value.Kind == TemplateValueKind.Fragment ? TemplateValueKind.String : value.Kind;
}
