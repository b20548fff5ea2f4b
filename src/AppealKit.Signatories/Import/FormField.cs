namespace AppealKit.Signatories.Import;

/// <summary>What a column of a form is about.</summary>
public enum FormField
{
    /// <summary>When the answers were sent off; empty if they never were.</summary>
    Submitted,

    /// <summary>When the answers were given.</summary>
    Timestamp,

    /// <summary>The whole name of a person.</summary>
    Name,

    /// <summary>The given name.</summary>
    Given,

    /// <summary>The family name.</summary>
    Family,

    /// <summary>The name after the father.</summary>
    Patronymic,

    /// <summary>The organisation that signs, or that a person belongs to.</summary>
    Organisation,

    /// <summary>Whether a person or an organisation signs.</summary>
    SignsAs,

    /// <summary>Who speaks for the organisation.</summary>
    Contact,

    /// <summary>What a person does.</summary>
    Role,

    /// <summary>Where a person does it.</summary>
    Affiliation,

    /// <summary>The country.</summary>
    Country,

    /// <summary>The e-mail address.</summary>
    Email,

    /// <summary>The language in which the text was read.</summary>
    Language,

    /// <summary>Whether the name may be shown.</summary>
    Consent,

    /// <summary>Whether the name is to be hidden.</summary>
    Anonymous,

    /// <summary>Whether the text is approved.</summary>
    State,

    /// <summary>Which version of the text was read: the digits that its sheet or its form shows.</summary>
    Version,

    /// <summary>What else somebody said.</summary>
    Remarks,

    /// <summary>Not to be imported, on purpose.</summary>
    Skip,
}
