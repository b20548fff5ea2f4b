using System.Diagnostics.CodeAnalysis;

namespace AppealKit.Values;

/// <summary>A country or territory by its two-letter code of ISO 3166-1.</summary>
public readonly record struct CountryCode
{
    private readonly string? _value;

    private CountryCode(string value) => _value = value;

    /// <summary>The code in capitals; <c>ZZ</c> (unknown) for the default value.</summary>
    public string Value => _value ?? "ZZ";

    /// <summary>All codes with their English names, in the order of the codes.</summary>
    public static IReadOnlyList<(string Code, string Name)> All => CountryTable.Entries;

    /// <summary>Reads a code, in capitals as the standard writes it.</summary>
    /// <returns>False if the standard has no such code.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out CountryCode code)
    {
        code = default;
        if (text is not { Length: 2 } || CountryTable.Find(text) is not { } known)
            return false;
        code = new CountryCode(known);
        return true;
    }

    /// <summary>A code known to exist.</summary>
    /// <exception cref="FormatException">It does not.</exception>
    public static CountryCode Of(string text) =>
        TryParse(text, out var code) ? code : throw new FormatException($"not a country code: {text}");

    /// <summary>The code that somebody probably meant: by another case, a usual but wrong code (<c>UK</c>), or an English name.</summary>
    public static CountryCode? Suggest(string text) => CountryTable.Suggest(text) is { } known ? new CountryCode(known) : null;

    /// <inheritdoc/>
    public override string ToString() => Value;
}
