using System.Text;
using AppealKit.Unicode;
using AppealKit.Workspace.Audiences.Search;
using AppealKit.Workspace.Model;

namespace AppealKit.Workspace.Audiences;

/// <summary>Searches finished files for what was withheld from their audience: the last net, should anything have slipped through.</summary>
/// <remarks>
/// Names are compared by what they sound like, in every alphabet that we know, with endings, in both orders, with words between, with initials, and
/// by the family name alone where nobody who may be seen has it (<see cref="NameSearch"/>). Sentences and addresses are compared as a reader sees
/// them: composed (NFC), without case, soft hyphens and zero-width characters, every run of white space as one space.
/// </remarks>
public sealed class WithheldTextSearch
{
    private const int ShortestNumber = 7;
    private const int LongestAbbreviationEnding = 4;
    private const int MostDecodings = 3;

    // A family name of one sign, and a given name of one or two.
    private const int LongestEastAsian = 3;

    private readonly ExactWords _exact = new();
    private readonly List<(string Text, WithheldText Withheld)> _words = [];
    private readonly List<(string Digits, WithheldText Withheld)> _numbers = [];
    private readonly List<WithheldText> _abbreviations = [];
    private readonly NameSearch? _names;
    private readonly SeenNames _seen;
    private readonly IReadOnlyList<string> _ids;

    internal WithheldTextSearch(WithheldContent content)
    {
        var index = new NameIndex(content.Letters);
        (_ids, _seen) = (content.Ids, content.Seen);
        foreach (var text in content.Texts)
            Add(text, index);
        if (!index.IsEmpty)
            _names = new NameSearch(index, content.Letters, content.Seen, content.Ordinary);
    }

    /// <summary>True if there is nothing to search for.</summary>
    public bool IsEmpty => _names is null && _words.Count + _numbers.Count + _abbreviations.Count == 0;

    /// <summary>The withheld texts that stand in a text, each once, with one place of each.</summary>
    public IEnumerable<WithheldHit> In(string text)
    {
        if (IsEmpty)
            return [];
        var hits = new Dictionary<WithheldText, WithheldHit>();
        foreach (var hit in Names(text).Concat(Words(text)).Concat(Numbers(text)).Concat(Abbreviations(text)))
            hits.TryAdd(hit.Withheld, hit);
        return hits.Values;
    }

    /// <summary>The withheld texts that an id holds. There everything is small, so the words are looked at as if they were not.</summary>
    public IEnumerable<WithheldHit> InId(string id) =>
        IsEmpty ? [] : In(string.Join('-', id.Split('-').Select(w => w.Length == 0 ? w : char.ToUpperInvariant(w[0]) + w[1..])));

    /// <summary>True if a message, or a line of a file, has the id of an organisation that must not be named.</summary>
    public bool SaysId(string text)
    {
        foreach (var id in _ids)
        {
            for (var at = text.IndexOf(id, StringComparison.Ordinal); at >= 0; at = text.IndexOf(id, at + 1, StringComparison.Ordinal))
            {
                if ((at == 0 || !IsOfId(text[at - 1])) && (at + id.Length == text.Length || !IsOfId(text[at + id.Length])))
                    return true;
            }
        }

        return false;

        static bool IsOfId(char unit) => char.IsLetterOrDigit(unit) || unit is '-' or '_';
    }

    internal static string Simplify(string text)
    {
        var simple = new StringBuilder(text.Length);
        var space = true;
        foreach (var unit in Casing.Fold(Normalizer.ToNfc(text)))
        {
            if (unit is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF')
                continue;
            var isSpace = char.IsWhiteSpace(unit);
            if (isSpace && space)
                continue;
            simple.Append(isSpace ? ' ' : unit);
            space = isSpace;
        }

        return simple.ToString().Trim();
    }

    private void Add(WithheldText text, NameIndex index)
    {
        var isIndexed = text.Kind switch
        {
            WithheldKind.Person or WithheldKind.PersonInFull => index.AddPerson(text),
            WithheldKind.Phrase => index.AddPhrase(text),
            _ => false,
        };
        if (IsName(text) && UnheardLetters.AreIn(text.Text))
            AddAsWritten(text);
        else if (!isIndexed)
            AddOther(text);
    }

    private void AddOther(WithheldText text)
    {
        if (text.Kind == WithheldKind.Abbreviation && HasCapitals(text.Text))
            _abbreviations.Add(text);
        else if (text.Kind == WithheldKind.Telephone && DigitsOf(text.Text) is { Length: >= ShortestNumber } digits)
            _numbers.Add((digits, text));
        else if (Simplify(text.Text) is { Length: > 0 } simple)
            AddExact(simple, text);
    }

    private static bool IsName(WithheldText text) => text.Kind is WithheldKind.Person or WithheldKind.PersonInFull or WithheldKind.Phrase;

    private void AddAsWritten(WithheldText text)
    {
        var simple = Simplify(text.Text);
        AddExact(simple, text);
        if (!UnheardLetters.AreEastAsian(simple))
            return;
        if (simple.Contains(' ', StringComparison.Ordinal))
            AddExact(simple.Replace(" ", "", StringComparison.Ordinal), text);
        else if (simple.Length <= LongestEastAsian)
            AddExact($"{simple[0]} {simple[1..]}", text);
    }

    private void AddExact(string simple, WithheldText text)
    {
        _exact.Add(simple);
        _words.Add((simple, text));
    }

    private IEnumerable<WithheldHit> Names(string text)
    {
        if (_names is null)
            yield break;
        foreach (var hit in _names.In(text))
            yield return hit;
        var decoded = Decoded(text);
        for (var i = 0; i < MostDecodings && decoded.Length > 0; i++)
        {
            foreach (var hit in _names.In(decoded))
                yield return hit with { Start = -1 };
            decoded = Decoded(decoded);
        }
    }

    // Only the stretches that have something to decode: %D0%9C is a letter.
    private static string Decoded(string text)
    {
        var decoded = new StringBuilder();
        for (var at = text.IndexOf('%'); at >= 0; at = at < text.Length ? text.IndexOf('%', at) : -1)
        {
            if (at + 2 >= text.Length || !char.IsAsciiHexDigit(text[at + 1]) || !char.IsAsciiHexDigit(text[at + 2]))
            {
                at++;
                continue;
            }

            var start = at;
            while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
                start--;
            while (at < text.Length && !char.IsWhiteSpace(text[at]))
                at++;
            decoded.Append(Uri.UnescapeDataString(text[start..at])).Append('\n');
        }

        return decoded.ToString();
    }

    private IEnumerable<WithheldHit> Words(string text)
    {
        if (_words.Count == 0)
            yield break;
        var simple = Simplify(text);
        var found = _exact.In(simple);
        if (found.Count == 0)
            yield break;
        foreach (var (wanted, withheld) in _words)
        {
            if (found.Contains(wanted) && (!IsName(withheld) || StandsAlone(simple, wanted)))
                yield return Hit(withheld, text);
        }
    }

    // 李伟 is no alarm where 李伟大学 may be seen and stands there.
    private bool StandsAlone(string simple, string wanted)
    {
        var rest = simple;
        foreach (var name in _seen.WrittenWith(wanted))
            rest = rest.Replace(name, "\n", StringComparison.Ordinal);
        return ReferenceEquals(rest, simple) || _exact.In(rest).Contains(wanted);
    }

    private IEnumerable<WithheldHit> Numbers(string text)
    {
        if (_numbers.Count == 0)
            yield break;
        var digits = DigitRuns(text);
        foreach (var (wanted, withheld) in _numbers)
        {
            if (digits.Contains(wanted, StringComparison.Ordinal))
                yield return Hit(withheld, text);
        }
    }

    // Where it stands as it is written, if it does.
    private static WithheldHit Hit(WithheldText withheld, string text) =>
        new(withheld, text.IndexOf(withheld.Text, StringComparison.Ordinal), withheld.Text.Length, IsAlone: false);

    // As it is written, with an ending at most: a word in small letters is another one.
    private IEnumerable<WithheldHit> Abbreviations(string text)
    {
        foreach (var withheld in _abbreviations)
        {
            for (var at = text.IndexOf(withheld.Text, StringComparison.Ordinal); at >= 0; at = text.IndexOf(withheld.Text, at + 1, StringComparison.Ordinal))
            {
                var end = at + withheld.Text.Length;
                while (end < text.Length && char.IsLower(text[end]) && end - at - withheld.Text.Length < LongestAbbreviationEnding)
                    end++;
                if ((at > 0 && char.IsLetter(text[at - 1])) || (end < text.Length && char.IsLetter(text[end])))
                    continue;
                yield return new WithheldHit(withheld, at, end - at, IsAlone: true);
                break;
            }
        }
    }

    private static bool HasCapitals(string text)
    {
        var capitals = 0;
        foreach (var unit in text)
            capitals += char.IsUpper(unit) ? 1 : 0;
        return capitals > 1;
    }

    // Numbers are written in groups, with or without what goes before them abroad: +43 1 234567, (01) 234567.
    private static string DigitsOf(string number)
    {
        var digits = new StringBuilder(number.Length);
        foreach (var unit in number)
        {
            if (char.IsAsciiDigit(unit))
                digits.Append(unit);
        }

        return digits.ToString().TrimStart('0');
    }

    private static string DigitRuns(string text)
    {
        var runs = new StringBuilder();
        foreach (var unit in text)
        {
            if (char.IsAsciiDigit(unit))
                runs.Append(unit);
            else if (!(unit is ' ' or '-' or '.' or '/' or '(' or ')' or '\u00A0' or '\u202F' or '\u2011' or '\u2013') && runs.Length > 0 && runs[^1] != '|')
                runs.Append('|');
        }

        return runs.ToString();
    }
}
