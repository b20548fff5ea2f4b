using AppealKit.Workspace.Model;

namespace AppealKit.Workspace.Audiences.Search;

/// <summary>The name of somebody who is hidden, in one form, to be found in all its ways of being written.</summary>
/// <param name="withheld">What was withheld.</param>
internal sealed class HiddenName(WithheldText withheld)
{
    private const int ShortestWithEndings = 4;

    /// <summary>What was withheld.</summary>
    public WithheldText Withheld { get; } = withheld;

    /// <summary>First letters of the given names, as skeletons.</summary>
    public string Initials { get; set; } = "";

    /// <summary>True if the family name is searched for alone; whether it is told from others is asked of <see cref="SeenNames"/>.</summary>
    public bool SearchesFamilyAlone => Withheld.Kind == WithheldKind.Person;

    /// <summary>True for three letters, which are found with endings in anything.</summary>
    public bool IsShort => Withheld.Text.Length < ShortestWithEndings;

    /// <summary>True if the name is one word only.</summary>
    public bool IsSingle { get; init; }
}
