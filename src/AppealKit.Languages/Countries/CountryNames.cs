using System.Text;
using AppealKit.Languages.Messages;

namespace AppealKit.Languages.Countries;

/// <summary>The countries of a pack.</summary>
/// <param name="Names">By two letters of ISO 3166.</param>
/// <param name="Phrases">By the names of <see cref="PhraseForms"/>: how a country is put into such a phrase.</param>
internal sealed record CountryNames(IReadOnlyDictionary<string, CountryName> Names, IReadOnlyDictionary<string, Message> Phrases)
{
    /// <summary>Forms that hold a preposition, where the language has one: in, from, to a country.</summary>
    public static readonly IReadOnlyList<string> PhraseForms = ["in", "from", "to"];

    /// <summary>The name of a country in a case or form; null if there is no such country.</summary>
    public string? Find(string code, string form)
    {
        if (!Names.TryGetValue(code, out var name))
            return null;
        if (name.Own(form) is { } own)
            return own;
        if (!Phrases.TryGetValue(form, out var phrase))
            return name.In(form);
        var text = new StringBuilder();
        var values = new CountryValues(name);
        phrase.Write(text, ref values);
        return text.ToString();
    }

    private readonly struct CountryValues(CountryName country) : IMessageValues
    {
        public bool TryWrite(string name, string? form, StringBuilder target)
        {
            if (name != "country")
                return false;
            target.Append(country.In(form ?? "nominative"));
            return true;
        }
    }
}
