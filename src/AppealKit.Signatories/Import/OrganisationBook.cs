using System.Text;
using AppealKit.Workspace.Model;

namespace AppealKit.Signatories.Import;

/// <summary>Finds the organisation of the workspace that a form names: by id, by name in any language, by abbreviation, by a former name.</summary>
internal sealed class OrganisationBook
{
    private readonly Dictionary<string, HashSet<string>> _ids = new(StringComparer.Ordinal);
    private readonly FormMapping _mapping;

    public OrganisationBook(WorkspaceModel model, FormMapping mapping)
    {
        _mapping = mapping;
        foreach (var organisation in model.Organisations)
        {
            Add(organisation.Id, organisation.Id);
            foreach (var name in organisation.Name.Names)
            {
                Add(name.Form, organisation.Id);
                Add(name.InText, organisation.Id);
            }

            foreach (var text in organisation.FormerNames.Append(organisation.Short).OfType<Values.LocalizedText>())
            {
                foreach (var entry in text.Entries)
                    Add(entry.Text, organisation.Id);
            }

            foreach (var spelling in organisation.Spellings)
                Add(spelling.Value, organisation.Id);
        }
    }

    /// <summary>The organisation; null if there is none, or several.</summary>
    /// <param name="name">What the form says.</param>
    /// <param name="isSeveral">True if several are called that.</param>
    public string? Find(string name, out bool isSeveral)
    {
        isSeveral = false;
        if (_mapping.Organisations.TryGetValue(CellText.Key(name), out var told))
            return told;
        if (!_ids.TryGetValue(KeyOf(name), out var ids) && !_ids.TryGetValue(KeyOf(WithoutBrackets(name)), out ids))
            return null;
        isSeveral = ids.Count > 1;
        return isSeveral ? null : ids.Single();
    }

    /// <summary>Makes an organisation known that is to be added to the workspace.</summary>
    public void Add(string? name, string id)
    {
        if (name is null || KeyOf(name) is not { Length: > 0 } key)
            return;
        if (!_ids.TryGetValue(key, out var ids))
            _ids[key] = ids = new HashSet<string>(StringComparer.Ordinal);
        ids.Add(id);
    }

    /// <summary>The text by which names of organisations are compared: letters and digits, small, words parted by one space.</summary>
    public static string KeyOf(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var c in CellText.Key(name))
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark)
                text.Append(c == 'ё' ? 'е' : c);
            else if (text.Length > 0 && text[^1] != ' ' && c is not ('\'' or '`'))
                text.Append(' ');
        }

        var key = text.ToString().Trim();
        return key.StartsWith("the ", StringComparison.Ordinal) ? key[4..] : key;
    }

    private static string WithoutBrackets(string name)
    {
        var open = name.LastIndexOf('(');
        return open > 0 && name.TrimEnd().EndsWith(')') ? name[..open] : name;
    }
}
