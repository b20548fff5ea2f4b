namespace AppealKit.Languages;

/// <summary>The names of the uses of dates, as language packs and templates write them.</summary>
public static class DateUses
{
    /// <summary>The names in the order of <see cref="DateUse"/>: alone, short, of, when, since, until, from, through.</summary>
    public static IReadOnlyList<string> Names { get; } = ["alone", "short", "of", "when", "since", "until", "from", "through"];

    /// <summary>Reads a name.</summary>
    /// <returns>False if it is none.</returns>
    public static bool TryParse(string name, out DateUse use)
    {
        for (var i = 0; i < Names.Count; i++)
        {
            if (Names[i] == name)
            {
                use = (DateUse)i;
                return true;
            }
        }

        use = default;
        return false;
    }
}
