namespace AppealKit.Signatories.Duplicates.Sounds;

/// <summary>What is left of a sound for looking it up: its consonants, those that are taken for one another as one. Words that are near have a key in common.</summary>
internal static class SoundKey
{
    /// <summary>Stands for a beginning with a vowel or a glide.</summary>
    public const char Vowel = 'V';

    /// <summary>The keys of a sound: with Latin j as a glide, and as a consonant.</summary>
    public static IEnumerable<string> Of(string sound)
    {
        yield return Consonants(sound, withJ: false);
        if (sound.Contains('J'))
            yield return Consonants(sound, withJ: true);
    }

    /// <summary>What a sound begins with, as the keys tell it.</summary>
    public static IEnumerable<char> Beginnings(string sound)
    {
        if (sound.Length == 0)
            yield break;
        yield return ClassOf(sound[0]) ?? Vowel;
        if (sound[0] == 'J')
            yield return 's';
    }

    private static string Consonants(string sound, bool withJ)
    {
        Span<char> key = stackalloc char[sound.Length];
        var length = 0;
        foreach (var letter in sound)
        {
            var known = letter == 'J' && withJ ? 's' : ClassOf(letter);
            if (known is { } consonant && (length == 0 || key[length - 1] != consonant))
                key[length++] = consonant;
        }

        return key[..length].ToString();
    }

    private static char? ClassOf(char sound) => sound switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'J' => null,
        'v' or 'f' => 'v',
        'b' or 'p' => 'p',
        'd' or 't' => 't',
        'g' or 'k' or 'h' => 'k',
        's' or 'z' or 'c' or 'q' or 'x' or 'j' => 's',
        _ => sound,
    };
}
