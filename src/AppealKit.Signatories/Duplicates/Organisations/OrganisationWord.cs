using AppealKit.Signatories.Duplicates.Sounds;

namespace AppealKit.Signatories.Duplicates.Organisations;

/// <summary>A word of an organisation's name.</summary>
/// <param name="Concept">What it means, the same in all languages; a country code in capitals for a country; null for a word of its own.</param>
/// <param name="Meaning">What it is for.</param>
/// <param name="Word">The word.</param>
internal sealed record OrganisationWord(string? Concept, WordMeaning Meaning, SoundingWord Word)
{
    /// <summary>How much it tells.</summary>
    public double Weight => Meaning switch
    {
        WordMeaning.Own or WordMeaning.Place => 1.2,
        WordMeaning.Topic => 0.8,
        WordMeaning.Branch => 0.8,
        _ => 0.3,
    };

    /// <summary>How alike two words are, from 0 to 1.</summary>
    public double Likeness(OrganisationWord other)
    {
        if (Concept is not null && other.Concept is not null)
            return Concept == other.Concept ? 1 : 0;
        return Word.Likeness(other.Word);
    }
}
