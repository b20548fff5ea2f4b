using AppealKit.Workspace.Model;

namespace AppealKit.Workspace.Names;

/// <summary>The family name within a form of a name.</summary>
/// <remarks>In another case it has another ending, so it is found by its place: both forms have the same number of words.</remarks>
public static class FamilyName
{
    /// <summary>The family name in a form of the whole name: <c>Душемова</c> of <c>Мурата Душемова</c>.</summary>
    /// <returns>Null where it is not told apart, or the form has other words than the name.</returns>
    public static string? In(LocalizedName name, string form) =>
        PlaceIn(name, form) is { } place ? string.Join(' ', form.Split(' ')[place]) : null;

    /// <summary>Which words of a form are the family name; null where that is not known.</summary>
    internal static Range? PlaceIn(LocalizedName name, string form)
    {
        if (name.Family is not { Length: > 0 } family)
            return null;
        string[] basic = name.Form.Split(' '), words = form.Split(' '), parts = family.Split(' ');
        // The name may have been written with something more, or less, than in its basic form.
        if (words.AsSpan().IndexOf(parts) is >= 0 and var same)
            return same..(same + parts.Length);
        return basic.Length == words.Length && basic.AsSpan().IndexOf(parts) is >= 0 and var first ? first..(first + parts.Length) : null;
    }
}
