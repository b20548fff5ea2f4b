namespace AppealKit.Signatories.Duplicates;

/// <summary>Reasons in words, for people who decide.</summary>
public static class DuplicateWords
{
    /// <summary>Reasons in one line; what speaks against it stands behind a <c>but</c>.</summary>
    public static string Of(IReadOnlyList<DuplicateReason> reasons)
    {
        var (said, against) = (reasons.Where(r => !IsAgainst(r)).Select(Of), reasons.Where(IsAgainst).Select(Of).ToList());
        var line = string.Join(", ", said);
        return against.Count == 0 ? line : $"{line}, but {string.Join(", ", against)}";
    }

    private static bool IsAgainst(DuplicateReason reason) => reason is DuplicateReason.NamesDiffer or >= DuplicateReason.OtherEmail;

    private static string Of(DuplicateReason reason) => reason switch
    {
        DuplicateReason.SameName => "the same name",
        DuplicateReason.OtherAlphabet => "the same name in another alphabet",
        DuplicateReason.NearlyInOtherAlphabet => "nearly the same name in another alphabet",
        DuplicateReason.OtherLanguage => "the same name in another language",
        DuplicateReason.OtherSpelling => "nearly the same spelling",
        DuplicateReason.OtherOrder => "another order of names",
        DuplicateReason.Initial => "an initial for a given name",
        DuplicateReason.ShortForm => "another form of the given name",
        DuplicateReason.PatronymicInOne => "a patronymic in one only",
        DuplicateReason.PartInOne => "one name more in one of them",
        DuplicateReason.PartOfName => "a part of the name is the same",
        DuplicateReason.NamesDiffer => "other names",
        DuplicateReason.Abbreviation => "an abbreviation that fits",
        DuplicateReason.SameEmail => "the same e-mail",
        DuplicateReason.SharedEmail => "the same e-mail of an office",
        DuplicateReason.SameMailName => "the same e-mail name at another provider",
        DuplicateReason.SameMailDomain => "e-mail of the same organisation",
        DuplicateReason.SameSite => "the same web address",
        DuplicateReason.SameAffiliation => "the same affiliation",
        DuplicateReason.SameCountry => "the same country",
        DuplicateReason.SameCity => "the same city",
        DuplicateReason.OtherEmail => "e-mail of another organisation",
        DuplicateReason.OtherSite => "another web address",
        DuplicateReason.OtherAffiliation => "another affiliation",
        DuplicateReason.OtherCountry => "another country",
        DuplicateReason.OtherCity => "another city",
        _ => "one is the younger or the elder",
    };
}
