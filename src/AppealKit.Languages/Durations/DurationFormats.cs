using System.Text;
using AppealKit.Languages.Lists;
using AppealKit.Languages.Messages;
using AppealKit.Languages.Numbers;
using AppealKit.Languages.Plurals;
using AppealKit.Values;

namespace AppealKit.Languages.Durations;

/// <summary>How a language writes durations: "22 years", "22-летний".</summary>
/// <param name="Join">Joins the parts of a duration: "4 years and 6 months".</param>
/// <param name="Styles">By name of the style, one entry for each of <see cref="Units"/>; null where the style lacks the unit.</param>
internal sealed record DurationFormats(ListPatterns Join, IReadOnlyDictionary<string, MessageVariants?[]> Styles)
{
    /// <summary>The style that has all units.</summary>
    public const string Plain = "plain";

    /// <summary>Styles whose names begin so are for durations of one unit: there is no "4-year-6-month sentence".</summary>
    public const string Adjective = "adjective";

    /// <summary>The units as the packs name them.</summary>
    public static readonly IReadOnlyList<string> Units = ["year", "month", "week", "day", "hour", "minute", "second"];

    /// <summary>Writes a duration in a style; in the plain one where the style lacks the unit or is for one unit only.</summary>
    public string Format(IsoDuration duration, string style, PluralRules rules, NumberFormat numbers)
    {
        ReadOnlySpan<int> amounts =
            [duration.Years, duration.Months, duration.Weeks, duration.Days, duration.Hours, duration.Minutes, duration.Seconds];
        var parts = amounts.Length - amounts.Count(0);
        if (!Styles.TryGetValue(style, out var units) || (parts > 1 && style.StartsWith(Adjective, StringComparison.Ordinal)))
            units = Styles[Plain];
        var texts = new List<string>();
        for (var i = 0; i < amounts.Length; i++)
        {
            // Nothing at all is said in days.
            if (amounts[i] == 0 && !(parts == 0 && i == 3))
                continue;
            texts.Add(Part(units[i] ?? Styles[Plain][i]!, amounts[i], rules, numbers));
        }

        return Join.Join(texts);
    }

    private static string Part(MessageVariants variants, int amount, PluralRules rules, NumberFormat numbers)
    {
        var target = new StringBuilder();
        var values = new OneNumber(amount, numbers);
        variants.Select(rules, amount, gender: null).Write(target, ref values);
        return target.ToString();
    }
}
