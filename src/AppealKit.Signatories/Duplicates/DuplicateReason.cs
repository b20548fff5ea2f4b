namespace AppealKit.Signatories.Duplicates;

/// <summary>What speaks for or against two entries being one signatory. None of it tells a name.</summary>
public enum DuplicateReason
{
    /// <summary>The same name, letter by letter.</summary>
    SameName,

    /// <summary>The same name in another alphabet.</summary>
    OtherAlphabet,

    /// <summary>Nearly the same name in another alphabet.</summary>
    NearlyInOtherAlphabet,

    /// <summary>The same name in another language.</summary>
    OtherLanguage,

    /// <summary>The same name, spelled otherwise.</summary>
    OtherSpelling,

    /// <summary>The same words in another order.</summary>
    OtherOrder,

    /// <summary>A given name in one, its first letter in the other.</summary>
    Initial,

    /// <summary>A short or foreign form of the given name.</summary>
    ShortForm,

    /// <summary>A patronymic in one only.</summary>
    PatronymicInOne,

    /// <summary>A middle name, or a part of a compound name, in one only.</summary>
    PartInOne,

    /// <summary>Only a part of the name is the same.</summary>
    PartOfName,

    /// <summary>Names that differ where names of two people differ.</summary>
    NamesDiffer,

    /// <summary>An abbreviation and what it can stand for.</summary>
    Abbreviation,

    /// <summary>The same e-mail address.</summary>
    SameEmail,

    /// <summary>The same e-mail address, one that several people read.</summary>
    SharedEmail,

    /// <summary>E-mail addresses of one name at two places.</summary>
    SameMailName,

    /// <summary>E-mail addresses of one organisation.</summary>
    SameMailDomain,

    /// <summary>The same address on the web.</summary>
    SameSite,

    /// <summary>The same affiliation.</summary>
    SameAffiliation,

    /// <summary>The same country.</summary>
    SameCountry,

    /// <summary>The same city.</summary>
    SameCity,

    /// <summary>E-mail addresses of different organisations.</summary>
    OtherEmail,

    /// <summary>Different addresses on the web.</summary>
    OtherSite,

    /// <summary>Different affiliations.</summary>
    OtherAffiliation,

    /// <summary>Different countries.</summary>
    OtherCountry,

    /// <summary>Different cities.</summary>
    OtherCity,

    /// <summary>One of them is the younger or the elder of two.</summary>
    OtherGeneration,
}
