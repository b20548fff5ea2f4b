using System.Text;

namespace AppealKit.Languages.Numbers;

/// <summary>Roman numerals, in which Russian and Turkmen count centuries.</summary>
internal static class RomanNumber
{
    private static readonly (int Value, string Numeral)[] Numerals =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>The numeral of a number from 1 to 3999; others are written in plain digits.</summary>
    public static string Write(long number)
    {
        if (number is < 1 or > 3999)
            return FormattableString.Invariant($"{number}");
        var text = new StringBuilder();
        foreach (var (value, numeral) in Numerals)
        {
            for (; number >= value; number -= value)
                text.Append(numeral);
        }

        return text.ToString();
    }
}
