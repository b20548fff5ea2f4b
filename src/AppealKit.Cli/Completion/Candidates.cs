namespace AppealKit.Cli.Completion;

/// <summary>What can stand at a place of the command line.</summary>
/// <param name="Words">The words, in the order in which they are shown.</param>
/// <param name="Path">The kind of path that stands there, if it is one: shells complete paths better than we can.</param>
internal sealed record Candidates(IReadOnlyList<Candidate> Words, PathKind Path = PathKind.None)
{
    /// <summary>Nothing that we know.</summary>
    public static Candidates None { get; } = new([]);

    /// <summary>A file or a folder.</summary>
    public static Candidates Of(PathKind path) => new([], path);

    /// <summary>Words that speak for themselves.</summary>
    public static Candidates Of(IEnumerable<string> words) => new([.. words.Select(w => new Candidate(w))]);
}
