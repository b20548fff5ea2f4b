using AppealKit.Signatories.Duplicates.Sounds;
using AppealKit.Values;

namespace AppealKit.Signatories.Duplicates.Organisations;

/// <summary>Says how likely two names are those of one organisation.</summary>
internal static class OrganisationNameComparison
{
    // The likeness of two names at which it is even, and how fast it becomes sure.
    private const double Even = 0.72;
    private const double Steepness = 7;

    private const double AbbreviationOfName = 1.2;
    private const double SameAbbreviation = 1.8;
    private const double Specific = 0.8;

    /// <summary>Compares two names; countries are those of the two organisations, if known.</summary>
    public static OrganisationMatch Compare(OrganisationName a, OrganisationName b, CountryCode? countryOfA, CountryCode? countryOfB)
    {
        var likeness = Likeness(a, b, countryOfA, countryOfB, out var spelling);
        var weight = Steepness * (likeness - Even);
        var isShort = a.IsAbbreviation || b.IsAbbreviation;
        if (HasAny(a.Abbreviations, b.Initials) || HasAny(b.Abbreviations, a.Initials))
        {
            if (isShort)
                return new OrganisationMatch(Math.Max(weight, AbbreviationOfName), DuplicateReason.Abbreviation);
            if (likeness > 0.5)
                weight = Math.Max(weight, AbbreviationOfName);
        }

        if (isShort && HasAny(a.Abbreviations, b.Abbreviations))
            return new OrganisationMatch(Math.Max(weight, SameAbbreviation), DuplicateReason.Abbreviation);
        return new OrganisationMatch(Math.Max(weight, -7), spelling);
    }

    private static bool HasAny(IReadOnlyList<string> some, IReadOnlyList<string> others)
    {
        foreach (var one in some)
        {
            if (one.Length > 2 && others.Contains(one))
                return true;
        }

        return false;
    }

    private static double Likeness(OrganisationName a, OrganisationName b, CountryCode? countryOfA, CountryCode? countryOfB, out DuplicateReason spelling)
    {
        var (words, others) = (new List<OrganisationWord>(a.Words), new List<OrganisationWord>(b.Words));
        var (shared, quality) = (0.0, 0.0);
        var (isSame, isOtherAlphabet, isTranslated) = (true, false, false);
        for (var i = 0; i < words.Count; i++)
        {
            var (at, best) = Best(words[i], others);
            if (best <= 0)
                continue;
            var weight = Math.Min(words[i].Weight, others[at].Weight);
            shared += 2 * weight;
            quality += 2 * weight * best;
            isSame &= words[i].Word.Text == others[at].Word.Text;
            var isOther = words[i].Word.IsCyrillic != others[at].Word.IsCyrillic;
            isOtherAlphabet |= isOther;
            isTranslated |= words[i].Concept is not null && words[i].Word.Text != others[at].Word.Text && words[i].Word.Likeness(others[at].Word) <= 0;
            words.RemoveAt(i--);
            others.RemoveAt(at);
        }

        Join(words, others, ref shared, ref quality);
        Join(others, words, ref shared, ref quality);
        spelling = isTranslated && isOtherAlphabet ? DuplicateReason.OtherLanguage
            : isOtherAlphabet ? DuplicateReason.OtherAlphabet
            : isSame && words.Count + others.Count == 0 ? DuplicateReason.SameName
            : DuplicateReason.OtherSpelling;
        var left = words.Sum(w => w.Weight) + others.Sum(w => w.Weight);
        if (shared <= 0 || shared + left <= 0)
            return 0;
        return quality / (shared + left) * Contradiction(words, others, countryOfA, countryOfB);
    }

    private static (int At, double Likeness) Best(OrganisationWord word, List<OrganisationWord> others)
    {
        var (at, best) = (-1, 0.0);
        for (var i = 0; i < others.Count; i++)
        {
            if (word.Likeness(others[i]) is var likeness && likeness > best)
                (at, best) = (i, likeness);
        }

        return (at, best);
    }

    // OpenSteppe and Open Steppe.
    private static void Join(List<OrganisationWord> words, List<OrganisationWord> others, ref double shared, ref double quality)
    {
        for (var i = 0; i < words.Count; i++)
        {
            for (var j = 0; j + 1 < others.Count; j++)
            {
                if (!CanBeJoined(words[i].Word, others[j].Word, others[j + 1].Word))
                    continue;
                if (words[i].Word.Likeness(new SoundingWord(others[j].Word.Text + others[j + 1].Word.Text)) is var likeness && likeness < 0.9)
                    continue;
                shared += words[i].Weight + others[j].Weight + others[j + 1].Weight;
                quality += likeness * (words[i].Weight + others[j].Weight + others[j + 1].Weight);
                words.RemoveAt(i--);
                others.RemoveRange(j, 2);
                break;
            }
        }
    }

    private static bool CanBeJoined(SoundingWord whole, SoundingWord first, SoundingWord second) =>
        Math.Abs(whole.Text.Length - first.Text.Length - second.Text.Length) <= 2 && whole.Beginnings.AsSpan().IndexOfAny(first.Beginnings) >= 0;

    private static double Contradiction(List<OrganisationWord> words, List<OrganisationWord> others, CountryCode? countryOfA, CountryCode? countryOfB)
    {
        var factor = 1.0;
        words.RemoveAll(w => IsCountry(w, countryOfB));
        others.RemoveAll(w => IsCountry(w, countryOfA));
        if (words.Exists(w => w.Weight >= Specific) && others.Exists(w => w.Weight >= Specific))
            factor *= 0.45;
        else if (words.Exists(w => w.Meaning == WordMeaning.Place) || others.Exists(w => w.Meaning == WordMeaning.Place))
            factor *= 0.6;
        else if (words.Exists(w => w.Weight >= Specific) || others.Exists(w => w.Weight >= Specific))
            factor *= 0.92;
        if (words.Exists(w => w.Meaning == WordMeaning.Branch) != others.Exists(w => w.Meaning == WordMeaning.Branch))
            factor *= 0.5;
        // A committee is no federation.
        if (words.Exists(w => w.Meaning == WordMeaning.Form) && others.Exists(w => w.Meaning == WordMeaning.Form))
            factor *= 0.8;
        return factor;
    }

    private static bool IsCountry(OrganisationWord word, CountryCode? country) => country is { } code && word.Concept == code.Value;
}
