using AppealKit.Workspace.Audiences.Search;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Workspace.Audiences;

/// <summary>Whether the id of a signatory tells who it is: ids stand in tables, hints and names of files, where a hidden name may not.</summary>
public static class TellingId
{
    // In longer words an id may hold a name joined with others: olgamirzoeva.
    private const int ShortestWord = 3;
    private const int ShortestInside = 5;

    /// <summary>True if the <c>id</c> of an entry has a word of its name, in whatever alphabet the name is written.</summary>
    /// <param name="signatory">The entry; without an <c>id</c> of its own it tells nothing.</param>
    /// <param name="model">The workspace, for the names of organisations.</param>
    public static bool Tells(Signatory signatory, WorkspaceModel model)
    {
        if (signatory.Id is not { } id)
            return false;
        var organisation = signatory.Organisation is { } reference ? model.FindOrganisation(reference.Id) : null;
        var names = (signatory.Name?.Names.Select(n => n.Form) ?? [])
            .Concat(organisation is null ? [] : SeenOrganisations.NamesOf(organisation).Append(organisation.Id));
        return Tells(id, names);
    }

    /// <summary>True if an id has a word of a name. One without letters after its first hyphen tells nothing.</summary>
    /// <param name="id">The id.</param>
    /// <param name="names">The names, one for each way in which they are written.</param>
    public static bool Tells(string id, IEnumerable<string> names)
    {
        var letters = new LetterTable();
        var words = names.SelectMany(NameParts.Words).SelectMany(w => w.Split('-')).Select(w => WordSkeleton.Of(w, letters)).Where(w => w.Length >= ShortestWord).ToList();
        foreach (var part in id.Split('-', '_', '.'))
        {
            var said = WordSkeleton.Of(part, letters);
            if (words.Exists(w => said == w || (w.Length >= ShortestInside && said.Contains(w, StringComparison.Ordinal))))
                return true;
        }

        return false;
    }
}
