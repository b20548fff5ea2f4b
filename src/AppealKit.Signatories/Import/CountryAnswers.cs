using AppealKit.Languages;
using AppealKit.Values;

namespace AppealKit.Signatories.Import;

/// <summary>Understands the names of countries: codes, English names, and the names of language packs. Nothing is guessed.</summary>
internal sealed class CountryAnswers
{
    private readonly Dictionary<string, CountryCode> _known = new(StringComparer.Ordinal);
    private readonly Queue<LanguageTag> _unread;
    private readonly Func<LanguageTag, LanguagePack?> _packs;

    /// <summary>Makes one.</summary>
    /// <param name="words">The words that the program brings along.</param>
    /// <param name="mapping">What somebody says besides.</param>
    /// <param name="packs">Language packs; asked only where a name is not known otherwise.</param>
    /// <param name="languages">The languages of the workspace.</param>
    public CountryAnswers(FormWords words, FormMapping mapping, Func<LanguageTag, LanguagePack?> packs, IEnumerable<LanguageTag> languages)
    {
        foreach (var (code, name) in CountryCode.All)
        {
            _known[Key(name)] = CountryCode.Of(code);
            _known[Key(code)] = CountryCode.Of(code);
        }

        foreach (var (name, code) in words.Countries)
            _known[Key(name)] = code;
        foreach (var (name, code) in mapping.Countries)
            _known[Key(name)] = code;
        _packs = packs;
        _unread = new Queue<LanguageTag>(languages.Prepend(LanguageTag.Of("ru")).Distinct());
    }

    /// <summary>The country; null if the answer is none that is known.</summary>
    public CountryCode? Find(string answer)
    {
        if (Known(answer) is { } country)
            return country;
        var parts = CellText.Parts(answer);
        return parts.Length > 1 && parts.Select(Known).OfType<CountryCode>().Distinct().ToList() is [var one] ? one : null;
    }

    private CountryCode? Known(string answer)
    {
        var key = Key(answer);
        while (true)
        {
            if (_known.TryGetValue(key, out var country))
                return country;
            if (_unread.Count == 0)
                return null;
            var pack = _packs(_unread.Dequeue());
            foreach (var code in pack?.Countries ?? [])
            {
                if (CountryCode.TryParse(code, out var named) && pack!.Country(code) is { } name)
                    _known.TryAdd(Key(name), named);
            }
        }
    }

    private static string Key(string name)
    {
        var key = CellText.Key(name).Replace('ё', 'е');
        return key.StartsWith("the ", StringComparison.Ordinal) ? key[4..] : key;
    }
}
