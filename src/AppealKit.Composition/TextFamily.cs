using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Composition;

/// <summary>The texts of one document. When the last of them is done, whoever did it writes the pages, which link to each other.</summary>
internal sealed class TextFamily
{
    private int _left;

    /// <summary>A family of all the texts of a document that a build wants.</summary>
    /// <param name="document">The document, of the model that the audience sees: the full one still holds the contacts that it may not see.</param>
    /// <param name="isBroken">True if errors in what it is read from keep it from being built.</param>
    /// <param name="request">The build.</param>
    public TextFamily(DocumentDefinition document, bool isBroken, BuildRequest request)
    {
        var texts = new List<TextWork>(document.Languages.Count);
        foreach (var language in document.Languages)
        {
            if (request.Wants(language))
                texts.Add(new TextWork(this, new TextToBuild(document, language, isBroken), request.Formats));
        }

        (Document, Texts, _left) = (document.Id, texts, texts.Count);
    }

    /// <summary>The id of the document.</summary>
    public string Document { get; }

    public IReadOnlyList<TextWork> Texts { get; }

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
