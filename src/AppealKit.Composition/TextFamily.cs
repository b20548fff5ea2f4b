namespace AppealKit.Composition;

/// <summary>The texts of one document. When the last of them is done, whoever did it writes the pages, which link to each other.</summary>
/// <param name="texts">All of them that are to be built, in the order of the document.</param>
internal sealed class TextFamily(IReadOnlyList<TextWork> texts)
{
    private int _left = texts.Count;

    public IReadOnlyList<TextWork> Texts { get; } = texts;

    /// <summary>Builds one of the texts.</summary>
    public void Build(TextWork work, TextBuilder builder)
    {
        builder.Build(work);
        if (Interlocked.Decrement(ref _left) == 0)
            builder.WritePages(Texts);
    }

    /// <summary>After a build was stopped: writes the pages of those texts that are done, if that has not happened.</summary>
    public void Finish(TextBuilder builder)
    {
        if (_left > 0)
            builder.WritePages(Texts);
    }
}
