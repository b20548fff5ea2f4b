using AppealKit.Signatories.Duplicates.Sounds;

namespace AppealKit.Signatories.Duplicates.People;

/// <summary>A word of a person's name.</summary>
/// <param name="Word">The word.</param>
internal sealed record NamePart(SoundingWord Word)
{
    /// <summary>True for a letter that stands for a name.</summary>
    public bool IsInitial { get; init; }

    /// <summary>True for the name of the father: Сергеевич, Маратқызы, Tofiq of Tofiq oğlu.</summary>
    public bool IsPatronymic { get; init; }

    /// <summary>True for a part of a given name with a hyphen: Jean-Luc.</summary>
    public bool IsOfGivenCompound { get; init; }

    /// <summary>The given names that this is one of, in any form; empty for most words.</summary>
    public int[] GivenNames { get; init; } = [];

    /// <summary>How alike two words are, from 0 to 1.</summary>
    public double Likeness(NamePart other)
    {
        if (IsInitial || other.IsInitial)
            return AreInitialAndName(other) ? 0.65 : 0;
        var likeness = Endings.DifferInGender(Word, other.Word) ? 0 : Word.Likeness(other.Word);
        return likeness < 0.85 && ShareGivenName(other) ? 0.85 : likeness;
    }

    /// <summary>True if one is the short or foreign form of the other.</summary>
    public bool IsFormOf(NamePart other) => !IsInitial && !other.IsInitial && ShareGivenName(other) && Word.Likeness(other.Word) < 0.85;

    private bool ShareGivenName(NamePart other)
    {
        foreach (var name in GivenNames)
        {
            if (other.GivenNames.AsSpan().Contains(name))
                return true;
        }

        return false;
    }

    private bool AreInitialAndName(NamePart other)
    {
        var (initial, name) = IsInitial ? (this, other) : (other, this);
        if (initial.Word.IsCyrillic == name.Word.IsCyrillic)
            return name.Word.Text.StartsWith(initial.Word.Text, StringComparison.Ordinal);
        foreach (var letter in initial.Word.Sounds)
        {
            foreach (var sound in name.Word.Sounds)
            {
                if (Begins(sound, letter))
                    return true;
            }
        }

        return false;
    }

    // Y. and Ю., J. and Я., E. and Ye.
    private static bool Begins(string sound, string letter)
    {
        if (sound.Length == 0 || letter.Length == 0)
            return false;
        if (IsGlide(sound[0]) && IsGlide(letter[0]))
            return letter.Length == 1 || (sound.Length > 1 && sound[1] == letter[1]);
        return sound.StartsWith(letter, StringComparison.Ordinal) || (sound[0] == 'y' && sound.AsSpan(1).StartsWith(letter, StringComparison.Ordinal))
            || (sound[0] == 'j' && letter[0] == 'J');
    }

    private static bool IsGlide(char sound) => sound is 'i' or 'y' or 'J';
}
