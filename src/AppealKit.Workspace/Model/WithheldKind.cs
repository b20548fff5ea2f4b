namespace AppealKit.Workspace.Model;

/// <summary>What kind of text is withheld: it says how to search for it.</summary>
public enum WithheldKind
{
    /// <summary>Words as they stand: titles, sentences, addresses.</summary>
    Words,

    /// <summary>The name of a person; the family name is searched for alone too, if nobody who may be seen has it.</summary>
    Person,

    /// <summary>The name of a person whose family name alone says too little: one of many in a ledger, a contact.</summary>
    PersonInFull,

    /// <summary>A name whose words stand in one order: an organisation, a nickname.</summary>
    Phrase,

    /// <summary>An abbreviation.</summary>
    Abbreviation,

    /// <summary>A telephone number, however its digits are grouped.</summary>
    Telephone,
}
