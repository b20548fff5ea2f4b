namespace AppealKit.Languages.Phrases;

/// <summary>A value for a placeholder of a phrase.</summary>
/// <remarks>The number called <c>n</c> chooses the plural form, the text called <c>gender</c> (male, female, other, plural) the gender.</remarks>
public sealed record PhraseArgument
{
    private PhraseArgument(string name, string? text, decimal? number)
    {
        Name = name;
        Text = text;
        Number = number;
    }

    /// <summary>The name of the placeholder.</summary>
    public string Name { get; }

    /// <summary>The text, if it is one.</summary>
    public string? Text { get; }

    /// <summary>The number, if it is one.</summary>
    public decimal? Number { get; }

    /// <summary>A text that stands in the phrase as it is; <c>{name:capitalized}</c> gives it a capital.</summary>
    public static PhraseArgument Of(string name, string text) => new(name, text, null);

    /// <summary>A number; <c>{n}</c> writes it as the language does, <c>{n:plain}</c> without groups, <c>{n:ordinal}</c> or
    /// <c>{n:ordinal.form}</c> as an ordinal.</summary>
    public static PhraseArgument Of(string name, decimal number) => new(name, null, number);
}
