namespace AppealKit.Signatories.Duplicates.Organisations;

/// <summary>What a word of an organisation's name is for.</summary>
internal enum WordMeaning
{
    /// <summary>A name of its own, which no other organisation need have.</summary>
    Own,

    /// <summary>What it works on: rights, women, journalists.</summary>
    Topic,

    /// <summary>What it is: committee, foundation, centre.</summary>
    Form,

    /// <summary>Where it is, or works.</summary>
    Place,

    /// <summary>That it is a part of another: branch, office.</summary>
    Branch,
}
