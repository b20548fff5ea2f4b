namespace AppealKit.Composition.Incremental;

/// <summary>What the last builds into a folder knew of the texts in it.</summary>
/// <param name="Ground">Digest of what every text depends on: program, day, audience, settings, and which entries there are.</param>
/// <param name="Searched">What was withheld when the files were searched last (<see cref="Output.WithheldState"/>).</param>
/// <param name="Texts">The texts.</param>
internal sealed record BuildRecord(string Ground, string Searched, IReadOnlyList<RecordedText> Texts)
{
    /// <summary>A record of nothing.</summary>
    public static BuildRecord Empty { get; } = new("", "", []);
}
