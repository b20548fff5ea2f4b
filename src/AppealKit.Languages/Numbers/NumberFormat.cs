using System.Globalization;
using System.Text;

namespace AppealKit.Languages.Numbers;

/// <summary>How a language writes numbers.</summary>
/// <param name="Group">What separates groups of three digits.</param>
/// <param name="Decimal">What separates the fraction.</param>
/// <param name="MinimumGrouping">How many digits must stand before the first separator.</param>
/// <param name="ZeroDigit">The digit zero of the language.</param>
internal sealed record NumberFormat(string Group, string Decimal, int MinimumGrouping, char ZeroDigit)
{
    /// <summary>Writes a number with groups.</summary>
    public void Write(decimal number, StringBuilder target)
    {
        Span<char> digits = stackalloc char[48];
        Math.Abs(number).TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
        if (number < 0)
            target.Append('\u2212');
        var point = digits[..length].IndexOf('.');
        var whole = point < 0 ? length : point;
        for (var i = 0; i < whole; i++)
        {
            if (i > 0 && (whole - i) % 3 == 0 && whole >= 3 + MinimumGrouping)
                target.Append(Group);
            target.Append(Digit(digits[i]));
        }

        if (point < 0)
            return;
        target.Append(Decimal);
        for (var i = point + 1; i < length; i++)
            target.Append(Digit(digits[i]));
    }

    /// <summary>Writes a whole number without groups, as years and days are written.</summary>
    /// <param name="number">The number.</param>
    /// <param name="minimumDigits">Zeros are put before it up to this many digits.</param>
    /// <param name="target">Where to.</param>
    public void WritePlain(long number, int minimumDigits, StringBuilder target)
    {
        Span<char> digits = stackalloc char[24];
        ((ulong)Math.Abs((decimal)number)).TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
        if (number < 0)
            target.Append('\u2212');
        for (var i = length; i < minimumDigits; i++)
            target.Append(ZeroDigit);
        foreach (var digit in digits[..length])
            target.Append(Digit(digit));
    }

    private char Digit(char ascii) => (char)(ZeroDigit + (ascii - '0'));
}
