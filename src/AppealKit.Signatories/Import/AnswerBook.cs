namespace AppealKit.Signatories.Import;

/// <summary>Complete answers that are known, and what they mean. An answer in several parts is known if each of them is.</summary>
/// <typeparam name="T">What an answer means.</typeparam>
internal sealed class AnswerBook<T>
    where T : struct
{
    // Longer than any that is known; a cell can be of any length.
    private const int LongestPart = 200;

    private readonly IReadOnlyDictionary<string, T> _told;
    private readonly IReadOnlyDictionary<string, T> _known;
    private readonly HashSet<string> _polite;
    private readonly string[] _beginnings;
    private readonly string[] _endings;

    /// <summary>Makes one.</summary>
    /// <param name="told">What somebody says besides; it comes first.</param>
    /// <param name="known">Answers that the program knows.</param>
    /// <param name="polite">Words before, behind and between answers that change nothing.</param>
    /// <param name="beginnings">What else may stand before a known answer.</param>
    /// <param name="endings">What else may stand behind one.</param>
    public AnswerBook(IReadOnlyDictionary<string, T> told, IReadOnlyDictionary<string, T> known, HashSet<string> polite, IEnumerable<string> beginnings, IEnumerable<string> endings)
    {
        (_told, _known, _polite) = (told, known, polite);
        _beginnings = [.. polite.Concat(beginnings).Select(b => b + " ")];
        // The longest first: "with the text" goes as a whole, or not at all.
        _endings = [.. polite.Concat(endings).Select(e => " " + e).OrderByDescending(e => e.Length)];
    }

    /// <summary>What an answer means that is known as it stands; null for others.</summary>
    public T? Whole(string answer)
    {
        var key = AnswerText.Key(answer);
        return _told.TryGetValue(key, out var value) || _known.TryGetValue(key, out value) ? value : null;
    }

    /// <summary>What each part of an answer means, null for a part that is not known; empty if it says nothing.</summary>
    public List<T?> Parts(string answer)
    {
        var parts = AnswerText.Parts(answer).Where(p => !_polite.Contains(p)).ToList();
        // "Yes, Y." may be an initial, "1. Yes" the number of an answer: what is short says something only when it stands alone.
        return [.. parts.Select(p => p.Length == 1 && parts.Count > 1 && char.IsLetterOrDigit(p[0]) ? null : Part(p))];
    }

    private T? Part(string part)
    {
        while (part.Length is > 0 and <= LongestPart)
        {
            if (_told.TryGetValue(part, out var value) || _known.TryGetValue(part, out value))
                return value;
            if (Array.Find(_endings, e => part.EndsWith(e, StringComparison.Ordinal)) is { } ending)
                part = part[..^ending.Length].TrimEnd();
            else if (Array.Find(_beginnings, b => part.StartsWith(b, StringComparison.Ordinal)) is { } beginning)
                part = part[beginning.Length..].TrimStart();
            else
                return null;
        }

        return null;
    }
}
