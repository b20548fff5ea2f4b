using System.Text;
using AppealKit.Signatories.Duplicates.Sounds;
using AppealKit.Unicode;

namespace AppealKit.Signatories.Duplicates.Organisations;

/// <summary>Takes names of organisations apart.</summary>
internal sealed class OrganisationNameReader
{
    private const int MostWords = 16;
    private const int LongestAbbreviation = 8;

    private readonly Dictionary<string, OrganisationName> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<OrganisationWord>> _words = new(StringComparer.Ordinal);

    /// <summary>Reads a name.</summary>
    public OrganisationName Read(string name)
    {
        if (!_names.TryGetValue(name, out var known))
            _names[name] = known = ReadNew(Normalizer.ToNfc(name));
        return known;
    }

    private OrganisationName ReadNew(string name)
    {
        var words = new List<OrganisationWord>();
        var abbreviations = new List<string>();
        var (initials, all, withLegal) = (new StringBuilder(), new StringBuilder(), new StringBuilder());
        var raw = Split(name);
        for (var i = 0; i < raw.Count && i < MostWords; i++)
        {
            var (text, isSetApart, joined) = raw[i];
            var folded = Casing.Fold(joined);
            if (folded.Length == 0)
                continue;
            if (OrganisationWords.IsLegalForm(folded) && raw.Count > 1)
            {
                withLegal.Append(folded[0]);
                continue;
            }

            all.Append(folded[0]);
            if (IsAbbreviation(text, joined) && (isSetApart || raw.Count == 1))
            {
                abbreviations.Add(folded);
                all.Length--;
                if (raw.Count > 1)
                    continue;
            }

            if (OrganisationWords.IsSmall(folded))
                continue;
            initials.Append(folded[0]);
            withLegal.Append(folded[0]);
            words.AddRange(WordsOf(folded));
        }

        var spelled = new[] { initials.ToString(), all.ToString(), withLegal.ToString() }.Where(s => s.Length > 2).Distinct(StringComparer.Ordinal);
        return new OrganisationName(words, abbreviations, [.. spelled]);
    }

    private List<OrganisationWord> WordsOf(string folded)
    {
        if (_words.TryGetValue(folded, out var known))
            return known;
        var word = new SoundingWord(folded);
        var meanings = OrganisationWords.Of(folded);
        return _words[folded] = meanings.Count == 0
            ? [new OrganisationWord(null, WordMeaning.Own, word)]
            : [.. meanings.Select(m => new OrganisationWord(m.Concept, m.Meaning, word))];
    }

    // IPHR and O.S.L.F.: capitals only.
    private static bool IsAbbreviation(string text, string letters) =>
        letters.Length is > 1 and <= LongestAbbreviation && text.All(c => char.IsUpper(c) || c == '.') && letters.All(char.IsUpper);

    // Words with their dots, whether dashes or brackets set them apart, and their letters alone.
    private static List<(string Text, bool IsSetApart, string Letters)> Split(string name)
    {
        var words = new List<(string, bool, string)>();
        var start = -1;
        for (var i = 0; i <= name.Length; i++)
        {
            var isInside = i < name.Length && (char.IsLetterOrDigit(name[i]) || (start >= 0 && name[i] is '.' or '\'' or '’' or 'ʻ' or 'ʼ' or '‘')
                || char.GetUnicodeCategory(name[i]) == System.Globalization.UnicodeCategory.NonSpacingMark);
            if (isInside && start < 0)
            {
                start = i;
            }
            else if (!isInside && start >= 0)
            {
                var text = name[start..i];
                var letters = LettersOf(text);
                // e. V. is e.V.
                if (IsLetterWithDot(text, letters) && words.Count > 0 && words[^1] is var (before, isApart, joined) && IsLetterWithDot(before, joined))
                    words[^1] = (before + text, isApart, joined + letters);
                else
                    words.Add((text, IsSetApart(name, start, i), letters));
                start = -1;
            }
        }

        return words;
    }

    private static bool IsLetterWithDot(string text, string letters) => text.EndsWith('.') && text.Length == 2 * letters.Length;

    private static bool IsSetApart(string name, int start, int end)
    {
        var before = name.AsSpan(0, start).TrimEnd();
        var after = name.AsSpan(end).TrimStart();
        return (before.Length > 0 && before[^1] is '(' or '[' or '–' or '—' or '/' or ',' or ':')
            || (before.Length > 0 && before[^1] == '-' && before.Length < start)
            || (after.Length > 0 && after[0] is '–' or '—' or '/' or ':')
            || (after.Length > 0 && after[0] == '-' && end + 1 < name.Length && name[end] == ' ');
    }

    private static string LettersOf(string text)
    {
        var letters = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            // L'homme, d'une: the article is a small word; women's and int'l are one word; oʻ and gʻ are letters.
            if (text[i] is '\'' or '’' or '‘' && i == 1 && text[0] is 'l' or 'L' or 'd' or 'D')
                letters.Clear();
            else if (text[i] is 'ʻ' or 'ʼ' || (text[i] is '\'' or '‘' && i > 0 && text[i - 1] is 'o' or 'g' or 'O' or 'G'))
                letters.Append('ʻ');
            else if (text[i] is not ('.' or '\'' or '’' or '‘'))
                letters.Append(text[i]);
        }

        return letters.ToString();
    }
}
