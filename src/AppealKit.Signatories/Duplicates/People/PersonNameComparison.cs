namespace AppealKit.Signatories.Duplicates.People;

/// <summary>Says how likely two names are those of one person.</summary>
internal static class PersonNameComparison
{
    // What a name is worth that is the same letter by letter: there are namesakes.
    private const double SameName = 0.88;

    // Across alphabets less than this is another spelling, such as -ev for -ov.
    private const double SameSound = 0.88;

    // The names agree, and something beside them does not: other fathers, other middle names.
    private const double Contradiction = -3;

    // One has a single word, which the other has too; or not, and it may be a nickname.
    private const double OneWordOfSeveral = -1.5;
    private const double Nickname = -3;
    private const double OneWord = 0.3;

    // The given name agrees, the family name does not: people marry. Where it is not sure that it is the given name, relatives are as likely.
    private const double OtherFamily = -2.9;
    private const double OneOfTwo = -4.2;

    private static readonly PersonMatch GivenNameOnly = new(OtherFamily, [DuplicateReason.PartOfName]);
    private static readonly PersonMatch FirstWordOnly = new(OneOfTwo, [DuplicateReason.PartOfName]);

    /// <summary>Compares two names.</summary>
    public static PersonMatch Compare(PersonName a, PersonName b)
    {
        if (a.Parts.Length == 0 || b.Parts.Length == 0)
            return PersonMatch.None;
        // Most that are looked up together have one word in common, and that is all.
        if (a.Parts.Length > 1 && b.Parts.Length > 1 && NameAlignment.MostPairs(a, b) < 2)
            return OfOnePair(a, b);
        var aligned = new NameAlignment(a, b);
        if (a.Parts.Length == 1 || b.Parts.Length == 1)
            return OfOneWord(a, b, aligned);
        var (whole, all) = Count(aligned.Pairs);
        if (whole == 0 || all < 2)
            return OfOnePair(a, b);
        if (IsContradicted(aligned.LeftOfFirst, aligned.LeftOfSecond))
            return new PersonMatch(Contradiction, [DuplicateReason.PartOfName, DuplicateReason.NamesDiffer]);
        return Weigh(a, b, aligned, whole);
    }

    private static PersonMatch OfOnePair(PersonName a, PersonName b)
    {
        var (first, second) = (a.Parts[0], b.Parts[0]);
        return first.IsInitial || second.IsInitial || first.Likeness(second) <= 0 ? PersonMatch.None
            : first.GivenNames.Length > 0 ? GivenNameOnly
            : FirstWordOnly;
    }

    private static PersonMatch OfOneWord(PersonName a, PersonName b, NameAlignment aligned)
    {
        if (aligned.Pairs.Count == 0 || aligned.Pairs[0].First.IsInitial || aligned.Pairs[0].Second.IsInitial)
            return new PersonMatch(Nickname, [DuplicateReason.NamesDiffer]);
        return a.Parts.Length == b.Parts.Length
            ? new PersonMatch(OneWord - (1 - aligned.Pairs[0].Likeness), [SpellingOf(aligned.Pairs)])
            : new PersonMatch(OneWordOfSeveral, [DuplicateReason.PartOfName]);
    }

    // Fathers have names that many have: they do not tell who it is.
    private static (int Whole, int All) Count(IReadOnlyList<(NamePart First, NamePart Second, double Likeness)> pairs)
    {
        var (whole, all) = (0, 0);
        foreach (var (first, second, _) in pairs)
        {
            if (first.IsPatronymic || second.IsPatronymic)
                continue;
            all++;
            if (!first.IsInitial && !second.IsInitial)
                whole++;
        }

        return (whole, all);
    }

    private static bool IsContradicted(IReadOnlyList<NamePart> first, IReadOnlyList<NamePart> second)
    {
        foreach (var a in first)
        {
            foreach (var b in second)
            {
                // A patronymic beside a middle name says nothing; beside a letter it does.
                if (a.IsPatronymic == b.IsPatronymic || a.IsInitial || b.IsInitial)
                    return true;
            }
        }

        return false;
    }

    private static PersonMatch Weigh(PersonName a, PersonName b, NameAlignment aligned, int whole)
    {
        var reasons = new List<DuplicateReason> { SpellingOf(aligned.Pairs) };
        var likeness = SameName;
        foreach (var (first, second, alike) in aligned.Pairs)
        {
            if (!first.IsInitial && !second.IsInitial && !first.IsPatronymic && !second.IsPatronymic)
                likeness *= alike;
            if (first.IsFormOf(second))
                reasons.Add(DuplicateReason.ShortForm);
        }

        if (aligned.Pairs.Any(p => p.First.IsInitial != p.Second.IsInitial))
            reasons.Add(DuplicateReason.Initial);
        // One letter fits many names, two that fit say more.
        if (whole == 1)
            likeness *= aligned.Pairs.Count > 2 ? 0.78 : 0.65;
        likeness *= Left(aligned.LeftOfFirst, reasons) * Left(aligned.LeftOfSecond, reasons);
        if (aligned.IsInOtherOrder)
        {
            likeness *= 0.98;
            reasons.Add(DuplicateReason.OtherOrder);
        }

        var weight = Math.Log(likeness / (1 - likeness));
        if (a.Generation != b.Generation)
        {
            weight -= a.Generation is null || b.Generation is null ? 2.5 : 6;
            reasons.Add(DuplicateReason.OtherGeneration);
        }

        return new PersonMatch(weight, [.. reasons.Distinct()]);
    }

    private static double Left(IReadOnlyList<NamePart> left, List<DuplicateReason> reasons)
    {
        var likeness = 1.0;
        foreach (var part in left)
        {
            reasons.Add(part.IsPatronymic ? DuplicateReason.PatronymicInOne : DuplicateReason.PartInOne);
            // Jean-Luc is not Luc; who has two family names often gives one.
            likeness *= part.IsPatronymic ? 1 : part.IsInitial ? 0.97 : part.IsOfGivenCompound ? 0.45 : 0.9;
        }

        return likeness;
    }

    private static DuplicateReason SpellingOf(IReadOnlyList<(NamePart First, NamePart Second, double Likeness)> pairs)
    {
        var (isSame, isOtherAlphabet, isNear) = (true, false, false);
        foreach (var (first, second, likeness) in pairs)
        {
            if (first.IsInitial || second.IsInitial)
                continue;
            isSame &= likeness >= 1 || first.IsFormOf(second);
            isNear |= likeness < SameSound && !first.IsFormOf(second);
            isOtherAlphabet |= first.Word.IsCyrillic != second.Word.IsCyrillic;
        }

        return isOtherAlphabet ? isNear ? DuplicateReason.NearlyInOtherAlphabet : DuplicateReason.OtherAlphabet
            : isSame ? DuplicateReason.SameName : DuplicateReason.OtherSpelling;
    }
}
