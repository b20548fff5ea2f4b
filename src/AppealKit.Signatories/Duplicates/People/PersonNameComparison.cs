namespace AppealKit.Signatories.Duplicates.People;

/// <summary>Says how likely two names are those of one person.</summary>
internal static class PersonNameComparison
{
    // What a name is worth that is the same letter by letter: there are namesakes.
    private const double SameName = 0.88;

    // The names agree, and something beside them does not: other fathers, other middle names.
    private const double Contradiction = -3;

    // One has a single word, which the other has too; or not, and it may be a nickname.
    private const double OneWordOfSeveral = -1.5;
    private const double Nickname = -3;
    private const double OneWord = 0.3;

    // The given name agrees, the family name does not: people marry. Where it is not sure that it is the given name, relatives are as likely.
    private const double OtherFamily = -2.5;
    private const double OneOfTwo = -4.2;

    /// <summary>Compares two names.</summary>
    public static PersonMatch Compare(PersonName a, PersonName b)
    {
        if (a.Parts.Count == 0 || b.Parts.Count == 0)
            return PersonMatch.None;
        var aligned = new NameAlignment(a, b);
        if (a.Parts.Count == 1 || b.Parts.Count == 1)
            return OfOneWord(a, b, aligned);
        var (whole, all) = Count(aligned.Pairs);
        if (whole == 0 || all < 2)
        {
            return whole == 1 && aligned.BeginAlike
                ? new PersonMatch(a.Parts[0].GivenNames.Count > 0 ? OtherFamily : OneOfTwo, [DuplicateReason.PartOfName])
                : PersonMatch.None;
        }

        if (IsContradicted(aligned.LeftOfFirst, aligned.LeftOfSecond))
            return new PersonMatch(Contradiction, [DuplicateReason.PartOfName, DuplicateReason.NamesDiffer]);
        return Weigh(a, b, aligned, whole);
    }

    private static PersonMatch OfOneWord(PersonName a, PersonName b, NameAlignment aligned)
    {
        if (aligned.Pairs.Count == 0 || aligned.Pairs[0].First.IsInitial || aligned.Pairs[0].Second.IsInitial)
            return new PersonMatch(Nickname, [DuplicateReason.NamesDiffer]);
        return a.Parts.Count == b.Parts.Count
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
        var (isSame, isOtherAlphabet) = (true, false);
        foreach (var (first, second, likeness) in pairs)
        {
            if (first.IsInitial || second.IsInitial)
                continue;
            isSame &= likeness >= 1 || first.IsFormOf(second);
            isOtherAlphabet |= first.Word.IsCyrillic != second.Word.IsCyrillic;
        }

        return isOtherAlphabet ? DuplicateReason.OtherAlphabet : isSame ? DuplicateReason.SameName : DuplicateReason.OtherSpelling;
    }
}
