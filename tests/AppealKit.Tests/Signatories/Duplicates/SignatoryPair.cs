namespace AppealKit.Tests.Signatories.Duplicates;

/// <summary>Two entries of which somebody said whether they are one signatory.</summary>
/// <param name="Line">The line of the file.</param>
/// <param name="Topic">The heading it stands under.</param>
/// <param name="AreOne">True for one signatory.</param>
internal sealed record SignatoryPair(string Line, string Topic, bool AreOne, EntryText First, EntryText Second)
{
    /// <summary>Reads the pairs of a file of tests/data/duplicates.</summary>
    public static IReadOnlyList<SignatoryPair> Read(string path)
    {
        var pairs = new List<SignatoryPair>();
        var topic = "";
        foreach (var line in File.ReadAllLines(path))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
                topic = line[3..];
            var mark = line.IndexOfAny(['=', '≠']);
            if (line.StartsWith('#') || mark < 0)
                continue;
            pairs.Add(new SignatoryPair(line, topic, line[mark] == '=', EntryText.Read(line[..mark]), EntryText.Read(line[(mark + 1)..])));
        }

        return pairs;
    }
}
