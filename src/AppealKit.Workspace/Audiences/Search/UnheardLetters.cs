using AppealKit.Unicode;

namespace AppealKit.Workspace.Audiences.Search;

/// <summary>Letters of which <see cref="LetterTable"/> does not know the sound: names in them are found as they are written.</summary>
internal static class UnheardLetters
{
    private const char FirstOfThem = '\u0370';

    /// <summary>True if a name has one of them.</summary>
    public static bool AreIn(string name)
    {
        foreach (var unit in name)
        {
            if (IsOne(unit))
                return true;
        }

        return false;
    }

    /// <summary>True for a name of letters of China, Japan and Korea, which is written with a space inside and without.</summary>
    public static bool AreEastAsian(string name)
    {
        foreach (var unit in name)
        {
            if (unit != ' ' && Scripts.Of(unit) is not (Script.Han or Script.Hiragana or Script.Katakana or Script.Hangul))
                return false;
        }

        return true;
    }

    // Half of a pair is a letter of a rare script.
    private static bool IsOne(char unit) => unit >= FirstOfThem
        && (char.IsSurrogate(unit)
            || (char.IsLetter(unit) && Scripts.Of(unit) is not (Script.Latin or Script.Cyrillic or Script.Armenian or Script.Georgian or Script.Common or Script.Inherited)));
}
