using AppealKit.Workspace.Model;
using AppealKit.Workspace.Rules;

namespace AppealKit.Workspace.Citing;

/// <summary>Which people, situations, figures and occasions some document uses: by its data, or by their ids in its texts.</summary>
internal sealed class PrintedEntries
{
    private readonly HashSet<string> _people = new(StringComparer.Ordinal);
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);

    public PrintedEntries(WorkspaceModel model)
    {
        foreach (var document in model.Documents)
        {
            _people.UnionWith(DocumentMentions.People(document, model));
            if (document.Occasion is { } occasion)
                _named.Add(occasion.Id);
            foreach (var body in document.Bodies)
                AddQuoted(body.Text.ToString());
            foreach (var text in DocumentTexts.Of(document))
            {
                foreach (var entry in text.Text.Entries)
                    AddQuoted(entry.Text);
            }
        }
    }

    /// <summary>True if a document uses what cites a source.</summary>
    public bool Has(SourceUse use) => use.Kind switch
    {
        SourceUserKind.Document => true,
        SourceUserKind.Person => _people.Contains(use.UserId) || _named.Contains(use.UserId),
        _ => _named.Contains(use.UserId),
    };

    // Templates name things by their ids in quotation marks: {{ figure 'civicus-2023' }}. A mark may be an apostrophe, so each may open.
    private void AddQuoted(string text)
    {
        var start = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('\'' or '"'))
                continue;
            if (start >= 0 && i - start is > 1 and < 100)
                _named.Add(text[(start + 1)..i]);
            start = i;
        }
    }
}
