namespace AppealKit.Languages.Lists;

/// <summary>A pattern of two places.</summary>
/// <param name="Before">Text before <c>{0}</c>.</param>
/// <param name="Between">Text between the two.</param>
/// <param name="After">Text after <c>{1}</c>.</param>
internal sealed record ListPattern(string Before, string Between, string After)
{
    /// <summary>Reads a pattern in which <c>{0}</c> comes before <c>{1}</c>, each once; null otherwise.</summary>
    public static ListPattern? Parse(string text)
    {
        var first = text.IndexOf("{0}", StringComparison.Ordinal);
        var second = text.IndexOf("{1}", StringComparison.Ordinal);
        if (first < 0 || second < first || text.AsSpan().Count('{') != 2 || text.AsSpan().Count('}') != 2)
            return null;
        return new ListPattern(text[..first], text[(first + 3)..second], text[(second + 3)..]);
    }
}
