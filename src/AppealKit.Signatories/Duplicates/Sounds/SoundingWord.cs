namespace AppealKit.Signatories.Duplicates.Sounds;

/// <summary>A word and how it sounds.</summary>
internal sealed class SoundingWord
{
    /// <summary>Listens to a word.</summary>
    /// <param name="text">The word, case folded and composed.</param>
    public SoundingWord(string text)
    {
        Text = text;
        Sounds = NameSound.Of(text);
        HasDigit = text.AsSpan().IndexOfAnyInRange('0', '9') >= 0;
        IsCyrillic = NameSound.IsCyrillic(text);
        Keys = [.. Sounds.SelectMany(SoundKey.Of).Distinct(StringComparer.Ordinal)];
        Beginnings = [.. Sounds.SelectMany(SoundKey.Beginnings).Distinct()];
    }

    /// <summary>The word.</summary>
    public string Text { get; }

    /// <summary>How it sounds; two where its letters have two values.</summary>
    public string[] Sounds { get; }

    /// <summary>True for Cyrillic letters.</summary>
    public bool IsCyrillic { get; }

    /// <summary>True for numbers, and for words with one: another number is another word.</summary>
    public bool HasDigit { get; }

    /// <summary>Its consonants, by which it is looked up.</summary>
    public string[] Keys { get; }

    /// <summary>What it begins with, as <see cref="SoundKey"/> tells it.</summary>
    public char[] Beginnings { get; }

    /// <summary>How alike two words are: 1 for the same letters, 0.95 and more for the same sound, at least 0.6 if they can be the same, else 0.</summary>
    public double Likeness(SoundingWord other)
    {
        if (Text == other.Text)
            return 1;
        if (HasDigit || other.HasDigit)
            return 0;
        var best = 0.0;
        foreach (var mine in Sounds)
        {
            foreach (var theirs in other.Sounds)
                best = Math.Max(best, Likeness(mine, theirs));
        }

        return best;
    }

    private static double Likeness(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0)
            return 0;
        if (a == b)
            return 0.97;
        var budget = Math.Max(a.Length, b.Length) switch { < 4 => 0.35, < 6 => 0.6, 6 => 0.85, 7 => 1, _ => 1.2 };
        var distance = SoundDistance.Between(a, b, budget);
        return distance <= budget ? 0.97 - (0.3 * distance / Math.Max(budget, 0.6)) : 0;
    }
}
