namespace AppealKit.Signatories.Import;

/// <summary>Who signs, where a row has the name of a person and of an organisation.</summary>
public enum SignsAs
{
    /// <summary>The person; the organisation is where they belong to.</summary>
    People,

    /// <summary>The organisation; the person speaks for it.</summary>
    Organisations,
}
