using System.Text;
using AppealKit.Languages.Messages;
using AppealKit.Languages.Numbers;
using AppealKit.Unicode;

namespace AppealKit.Languages.Phrases;

/// <summary>The arguments of a phrase as values of its placeholders.</summary>
internal readonly ref struct PhraseValues(ReadOnlySpan<PhraseArgument> arguments, LanguagePack pack) : IMessageValues
{
    private readonly ReadOnlySpan<PhraseArgument> _arguments = arguments;

    /// <summary>The number that chooses the plural form.</summary>
    public decimal? Count => Find("n")?.Number;

    /// <summary>The gender that chooses.</summary>
    public string? Gender => Find("gender")?.Text;

    /// <inheritdoc/>
    public bool TryWrite(string name, string? form, StringBuilder target)
    {
        if (Find(name) is not { } argument)
            return false;
        if (argument.Number is { } number)
            WriteNumber(number, form, target);
        else
            target.Append(form == "capitalized" ? Casing.Capitalize(argument.Text!, pack.Tag.Value) : argument.Text);
        return true;
    }

    private void WriteNumber(decimal number, string? form, StringBuilder target)
    {
        if (form is null || number != decimal.Truncate(number) || Math.Abs(number) > long.MaxValue)
            pack.Data.Numbers.Write(number, target);
        else if (form == "plain")
            pack.Data.Numbers.WritePlain((long)number, 1, target);
        else
            pack.Data.Ordinals.Write((long)number, OrdinalFormats.FormOf(form), pack.Data.Numbers, target);
    }

    private PhraseArgument? Find(string name)
    {
        foreach (var argument in _arguments)
        {
            if (argument.Name == name)
                return argument;
        }

        return null;
    }
}
