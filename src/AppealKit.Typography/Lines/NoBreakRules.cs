namespace AppealKit.Typography.Lines;

/// <summary>Pairs of words that belong on one line, as far as there is room. A table in the form of patterns: no set is built at start-up.</summary>
/// <remarks>Words of all our languages stand together, since none means something else in another; one that does gets its language then.</remarks>
internal static class NoBreakRules
{
    private const double Number = 130;
    private const double Initials = 120;
    private const double Title = 80;
    private const double Unit = 80;
    private const double Sign = 150;
    private const double SingleLetter = 45;
    private const double Particle = 40;
    private const double ShortNumber = 20;
    private const double ShortPreposition = 8;

    /// <summary>How bad it is to part two words.</summary>
    /// <param name="before">The word at the end of the line, without signs that open a quotation or a bracket.</param>
    /// <param name="after">The word at the start of the next.</param>
    public static double Penalty(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (before.IsEmpty || after.IsEmpty)
            return 0;
        return Math.Max(PenaltyOfNumbers(before, after), PenaltyOfWords(before, after));
    }

    private static double PenaltyOfNumbers(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (char.IsDigit(after[0]) && IsReference(before))
            return Number;
        if (!char.IsDigit(before[^1]))
            return 0;
        if (after[0] is '%' or '‰' or '°' or '€' or '₽' or '₸' or '₼' or '$' or '£')
            return Sign;
        if (IsUnit(after.TrimEnd(",;:!?)»”")))
            return Unit;

        // `5 December`, `12 prisoners`: the number says how many or which, and is lost without its noun. `1 000` is one number.
        return char.IsDigit(before[0]) && before.Length <= 4 && char.IsLetterOrDigit(after[0]) ? char.IsDigit(after[0]) ? Unit : ShortNumber : 0;
    }

    private static double PenaltyOfWords(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        // A dash never begins a line; it belongs to what it ends.
        if (after is "—" or "–" or "-" or "−")
            return Sign;
        if (IsInitial(before) && char.IsUpper(after[0]))
            return Initials;
        if (IsInitial(after) && char.IsUpper(before[0]) && char.IsLetter(before[^1]))
            return Initials / 2;
        if (char.IsUpper(after[0]) && IsTitle(before))
            return Title;
        if (before.Length == 1 && char.IsLetter(before[0]))
            return SingleLetter;
        if (IsParticle(after.TrimEnd(",;:.!?)»”")))
            return Particle;
        return IsShortPreposition(before) ? ShortPreposition : 0;
    }

    // `А.`, `A.`, `А.Б.`
    private static bool IsInitial(ReadOnlySpan<char> word)
    {
        if (word.Length is not (2 or 4))
            return false;
        for (var i = 0; i < word.Length; i += 2)
        {
            if (!char.IsUpper(word[i]) || word[i + 1] != '.')
                return false;
        }

        return true;
    }

    // Words before a number.
    private static bool IsReference(ReadOnlySpan<char> word) => word is
        "№" or "№№" or "§" or "§§" or "No." or "Nos." or "no." or "nos." or "p." or "pp." or "para." or "paras." or "art." or "arts." or "Art." or "Arts."
        or "Article" or "article" or "Articles" or "articles" or "vol." or "Vol." or "fig." or "Fig." or "ch." or "sec." or "n." or "nn." or "footnote"
        or "ст." or "Ст." or "п." or "пп." or "Пп." or "П." or "ч." or "гл." or "стр." or "с." or "т." or "рис." or "табл." or "статья" or "статьи" or "статье" or "статью" or "статьёй" or "пункт" or "пункта" or "пункте" or "прим."
        or "madda" or "maddanyň" or "bölek" or "sah." or "s.";

    // Words after a number.
    private static bool IsUnit(ReadOnlySpan<char> word) => word is
        "percent" or "million" or "billion" or "thousand" or "years" or "year" or "months" or "month" or "days" or "day" or "km" or "kg" or "m" or "a.m." or "p.m."
        or "г." or "гг." or "год" or "года" or "году" or "годом" or "годов" or "годы" or "лет" or "в." or "вв." or "руб." or "тыс." or "млн" or "млрд" or "км" or "кг" or "м"
        or "месяца" or "месяцев" or "месяц" or "дней" or "дня" or "день" or "суток" or "ч." or "мин." or "процентов" or "процента"
        or "ýyl" or "ýyla" or "ýyldan" or "ýylda" or "ýylyň" or "ýaşly" or "aý" or "gün" or "müň";

    // Words before a name.
    private static bool IsTitle(ReadOnlySpan<char> word) => word is
        "Mr" or "Mr." or "Mrs" or "Mrs." or "Ms" or "Ms." or "Dr" or "Dr." or "Prof." or "St." or "St"
        or "г." or "г-н" or "г-жа" or "ул." or "пл." or "пр." or "им." or "пос." or "обл." or "д-р" or "проф." or "н.";

    // Russian particles lean on the word before.
    private static bool IsParticle(ReadOnlySpan<char> word) => word is "же" or "ж" or "ли" or "ль" or "бы" or "б";

    private static bool IsShortPreposition(ReadOnlySpan<char> word) => word is
        "на" or "по" or "не" or "ни" or "из" or "от" or "до" or "за" or "об" or "со" or "во" or "ко" or "но" or "да" or "то" or "На" or "По" or "Не" or "За" or "От" or "До" or "Из" or "Но";
}
