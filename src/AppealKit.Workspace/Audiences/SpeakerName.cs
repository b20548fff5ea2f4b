namespace AppealKit.Workspace.Audiences;

/// <summary>The name in what a ledger says of who spoke for a signatory: <c>Erika Mustermann, director</c>; often there is none: <c>the board</c>.</summary>
internal static class SpeakerName
{
    private static readonly char[] Ends = [',', ';', '(', '<', '\u2013', '\u2014'];

    /// <summary>The words with capitals, or of a script without them, that the words begin with; null for less than two, which are no name.</summary>
    public static string? In(string by)
    {
        var end = by.IndexOfAny(Ends);
        var words = (end < 0 ? by : by[..end]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var count = 0;
        while (count < words.Length && char.IsLetter(words[count][0]) && !char.IsLower(words[count][0]))
            count++;
        return count < 2 ? null : string.Join(' ', words[..count]);
    }
}
