namespace AppealKit.Signatories.Duplicates.Organisations;

/// <summary>A name of an organisation, as far as it matters which it is.</summary>
/// <param name="Words">Its words, without small ones and abbreviated legal forms.</param>
/// <param name="Abbreviations">Abbreviations that stand in it, in brackets or alone.</param>
/// <param name="Initials">What its first letters spell, with and without small words.</param>
internal sealed record OrganisationName(IReadOnlyList<OrganisationWord> Words, IReadOnlyList<string> Abbreviations, IReadOnlyList<string> Initials)
{
    /// <summary>True if it is an abbreviation and nothing more.</summary>
    public bool IsAbbreviation => Abbreviations.Count > 0 && Words.Count < 2;
}
