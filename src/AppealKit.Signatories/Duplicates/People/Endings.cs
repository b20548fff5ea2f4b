using AppealKit.Signatories.Duplicates.Sounds;

namespace AppealKit.Signatories.Duplicates.People;

/// <summary>Endings by which names of women and men differ: Иванов and Иванова, Kowalski and Kowalska, Erik and Erika, Novák and Nováková.</summary>
internal static class Endings
{
    private const int ShortestStem = 2;

    private static readonly string[] Feminine = ["a", "ya", "ova"];

    /// <summary>True if one word is the other with the ending of the other gender.</summary>
    public static bool DifferInGender(SoundingWord a, SoundingWord b)
    {
        foreach (var mine in a.Sounds)
        {
            foreach (var theirs in b.Sounds)
            {
                if (IsFeminineOf(mine, theirs, a, b) || IsFeminineOf(theirs, mine, a, b))
                    return true;
            }
        }

        return false;
    }

    private static bool IsFeminineOf(string woman, string man, SoundingWord a, SoundingWord b)
    {
        if (man.Length < ShortestStem || !woman.EndsWith('a'))
            return false;
        foreach (var ending in Feminine)
        {
            if (woman.Length == man.Length + ending.Length && woman.EndsWith(ending, StringComparison.Ordinal) && AreNear(woman.AsSpan(0, man.Length), man))
                return true;
        }

        // -ski and -ska, -oi and -aya; -o and -a where both are written in Latin letters: an Uzbek o is a Cyrillic а.
        var cut = man.EndsWith("oy", StringComparison.Ordinal) ? 2 : man[^1] == 'i' || (man[^1] == 'o' && !a.IsCyrillic && !b.IsCyrillic) ? 1 : 0;
        var stem = woman.EndsWith("aya", StringComparison.Ordinal) ? woman.AsSpan(0, woman.Length - 3) : woman.AsSpan(0, woman.Length - 1);
        return cut > 0 && man.Length - cut >= ShortestStem && AreNear(stem, man.AsSpan(0, man.Length - cut));
    }

    // Across alphabets a stem is the same with small differences too.
    private static bool AreNear(ReadOnlySpan<char> a, ReadOnlySpan<char> b) => a.SequenceEqual(b) || SoundDistance.Between(a, b, 0.4) <= 0.4;
}
