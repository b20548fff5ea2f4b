using System.Globalization;
using AppealKit.Values;
using AppealKit.Values.Addresses;
using AppealKit.Values.Edtf;

namespace AppealKit.Yaml.Reading;

/// <summary>Reads single texts as values of a type; null, and reported, if they are none.</summary>
public static class ScalarValues
{
    /// <summary>A whole number.</summary>
    public static int? Integer(ScalarNode scalar, string key, int lowest, int highest, ReadingContext context)
    {
        if (int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= lowest && number <= highest)
            return number;
        context.Diagnostics.Add(YamlDiagnostics.NotANumber(scalar, key, lowest, highest));
        return null;
    }

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static bool? Flag(ScalarNode scalar, string key, ReadingContext context)
    {
        if (scalar.Value is "true" or "false")
            return scalar.Value == "true";
        context.Diagnostics.Add(YamlDiagnostics.NotAFlag(scalar, key));
        return null;
    }

    /// <summary>One of the names of an enumeration.</summary>
    public static T? Choice<T>(ScalarNode scalar, string key, ReadingContext context)
        where T : struct, Enum
    {
        if (ChoiceNames<T>.Find(scalar.Value) is { } value)
            return value;
        context.Diagnostics.Add(YamlDiagnostics.UnknownChoice(scalar, key, ChoiceNames<T>.All));
        return null;
    }

    /// <summary>The address of a page, as it is written.</summary>
    public static string? Address(ScalarNode scalar, ReadingContext context)
    {
        var address = scalar.Value.Trim();
        if (LinkAddress.CheckPage(address) is not { } problem)
            return address;
        context.Diagnostics.Add(YamlDiagnostics.NotAnAddress(scalar, problem));
        return null;
    }

    /// <summary>An e-mail address.</summary>
    public static string? Email(ScalarNode scalar, ReadingContext context)
    {
        var address = scalar.Value.Trim();
        if (LinkAddress.IsMailbox(address))
            return address;
        context.Diagnostics.Add(YamlDiagnostics.NotAMailbox(scalar));
        return null;
    }

    /// <summary>A date.</summary>
    public static EdtfDate? Date(PositionedNode node, string key, ReadingContext context)
    {
        if (node is not ScalarNode scalar)
        {
            context.Diagnostics.Add(YamlDiagnostics.DateWithoutQuotes(node, key));
            return null;
        }

        if (EdtfDate.TryParse(scalar.Value, out var date, out var error))
            return date;
        context.Diagnostics.Add(YamlDiagnostics.NotADate(scalar, error));
        return null;
    }

    /// <summary>A duration.</summary>
    public static IsoDuration? Duration(ScalarNode scalar, string key, ReadingContext context)
    {
        if (IsoDuration.TryParse(scalar.Value, out var duration))
            return duration;
        context.Diagnostics.Add(YamlDiagnostics.NotADuration(scalar, key));
        return null;
    }

    /// <summary>A country.</summary>
    public static CountryCode? Country(ScalarNode scalar, ReadingContext context)
    {
        if (CountryCode.TryParse(scalar.Value, out var country))
            return country;
        context.Diagnostics.Add(YamlDiagnostics.UnknownCountry(scalar));
        return null;
    }

    /// <summary>A language.</summary>
    public static LanguageTag? Language(ScalarNode scalar, ReadingContext context)
    {
        if (context.LanguageOf(scalar.Value) is { } language)
            return language;
        context.Diagnostics.Add(YamlDiagnostics.NotALanguage(scalar.Span, scalar.Value));
        return null;
    }
}
