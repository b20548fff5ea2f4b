using System.Text;
using AppealKit.Languages.Messages;
using AppealKit.Languages.Plurals;

namespace AppealKit.Languages.Numbers;

/// <summary>How a language writes ordinals in digits: 30th, 30-я, 30-njy.</summary>
/// <param name="Rules">The rules that choose among the variants of a form.</param>
/// <param name="Forms">The forms by name; <see cref="Default"/> is always there.</param>
internal sealed record OrdinalFormats(PluralRules Rules, IReadOnlyDictionary<string, MessageVariants> Forms)
{
    /// <summary>The name of the form that is used when none is asked for.</summary>
    public const string Default = "default";

    /// <summary>The form that a placeholder asks for: <c>feminine</c> of <c>{n:ordinal.feminine}</c>; null for the default one.</summary>
    public static string? FormOf(string placeholderForm) =>
        placeholderForm.StartsWith("ordinal.", StringComparison.Ordinal) ? placeholderForm["ordinal.".Length..] : null;

    /// <summary>Writes an ordinal in a form; in the default one if there is no such form.</summary>
    public void Write(long number, string? form, NumberFormat numbers, StringBuilder target)
    {
        if (form is null || !Forms.TryGetValue(form, out var variants))
            variants = Forms[Default];
        var values = new OneNumber(number, numbers);
        variants.Select(Rules, number, gender: null).Write(target, ref values);
    }
}
