using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.People;

namespace AppealKit.Workspace.Review;

/// <summary>Finds people by name in texts of any language.</summary>
internal sealed class NamesInText(WorkspaceModel model)
{
    // Endings of cases and suffixes of possession are at most this long; shorter stems are found in anything.
    private const int LongestEnding = 3;
    private const int ShortestStem = 4;

    /// <summary>The first person who is named in one text and not in another, although there is a name for them in its language.</summary>
    public Person? MissingIn(LocalizedEntry text, LocalizedEntry other)
    {
        foreach (var person in model.People)
        {
            if (IsNamed(person, other) && person.Name.Find(text.Language) is { } name && !HasStem(text.Text, name))
                return person;
        }

        return null;
    }

    private static bool IsNamed(Person person, LocalizedEntry entry) => person.Name.Find(entry.Language) is { } name
        && (entry.Text.Contains(name.Form, StringComparison.Ordinal) || name.Cases.Values.Any(f => entry.Text.Contains(f, StringComparison.Ordinal)));

    private static bool HasStem(string text, LocalizedName name) =>
        text.Contains(Stem(name.Form), StringComparison.Ordinal) || name.Cases.Values.Any(f => text.Contains(Stem(f), StringComparison.Ordinal));

    // Of the last word, the part that endings leave as it is.
    private static string Stem(string form)
    {
        var word = form[(form.LastIndexOf(' ') + 1)..];
        return word[..Math.Min(word.Length, Math.Max(ShortestStem, word.Length - LongestEnding))];
    }
}
