namespace AppealKit.Workspace.Audiences.Search;

/// <summary>Tells alphabets apart.</summary>
internal static class Alphabets
{
    /// <summary>The alphabet of a letter.</summary>
    public static Alphabet Of(char letter) => letter switch
    {
        < '\u0250' or (>= '\u1E00' and <= '\u1EFF') => Alphabet.Latin,
        >= '\u0400' and <= '\u052F' => Alphabet.Cyrillic,
        _ => Alphabet.Any,
    };
}
