using System.Diagnostics.CodeAnalysis;

namespace AppealKit.Values;

/// <summary>A BCP 47 language tag in its canonical case: <c>en</c>, <c>uz-Latn</c>, <c>en-GB</c>.</summary>
public readonly record struct LanguageTag
{
    private static readonly string[] RightToLeftLanguages = ["ar", "fa", "he", "ps", "ug", "ur", "yi", "ckb", "sd", "dv"];
    private readonly string? _value;

    private LanguageTag(string value) => _value = value;

    /// <summary>The tag; <c>und</c> for the default value.</summary>
    public string Value => _value ?? "und";

    /// <summary>The first subtag: <c>uz</c> of <c>uz-Latn</c>.</summary>
    public string Language => Value.Split('-')[0];

    /// <summary>The script subtag, if there is one: <c>Latn</c> of <c>uz-Latn</c>.</summary>
    public string? Script => Value.Split('-').Skip(1).FirstOrDefault(s => s.Length == 4 && char.IsAsciiLetter(s[0]));

    /// <summary>The region subtag, if there is one: <c>GB</c> of <c>en-GB</c>.</summary>
    public string? Region => Value.Split('-').Skip(1).FirstOrDefault(s => s.Length == 2 || (s.Length == 3 && char.IsAsciiDigit(s[0])));

    /// <summary>The direction in which its lines run: by script, else by language.</summary>
    public TextDirection Direction =>
        (Script is { } script ? script is "Arab" or "Hebr" or "Thaa" or "Syrc" : RightToLeftLanguages.Contains(Language))
            ? TextDirection.RightToLeft
            : TextDirection.LeftToRight;

    /// <summary>Reads a tag of the forms language, language-Script, language-REGION and language-Script-REGION.</summary>
    /// <returns>False if it is not well formed (RFC 5646, 2.1).</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out LanguageTag tag)
    {
        tag = default;
        var parts = text?.Split('-') ?? [];
        if (parts.Length is 0 or > 3 || parts[0].Length is < 2 or > 3 || !parts[0].All(char.IsAsciiLetter))
            return false;
        var canonical = parts[0].ToLowerInvariant();
        var hasScript = false;
        var hasRegion = false;
        foreach (var part in parts.Skip(1))
        {
            if (part.Length == 4 && part.All(char.IsAsciiLetter) && !hasScript && !hasRegion)
            {
                hasScript = true;
                canonical += "-" + char.ToUpperInvariant(part[0]) + part[1..].ToLowerInvariant();
            }
            else if (!hasRegion && ((part.Length == 2 && part.All(char.IsAsciiLetter)) || (part.Length == 3 && part.All(char.IsAsciiDigit))))
            {
                hasRegion = true;
                canonical += "-" + part.ToUpperInvariant();
            }
            else
            {
                return false;
            }
        }

        tag = new LanguageTag(canonical);
        return true;
    }

    /// <summary>A tag known to be well formed.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static LanguageTag Of(string text) =>
        TryParse(text, out var tag) ? tag : throw new FormatException($"not a language tag: {text}");

    /// <summary>The same language as it is written anywhere: <c>en</c> for <c>en-US</c>; itself, if it has no region.</summary>
    public LanguageTag WithoutRegion => Region is { } region ? new LanguageTag(Value.Replace("-" + region, "", StringComparison.Ordinal)) : this;

    /// <inheritdoc/>
    public override string ToString() => Value;
}
