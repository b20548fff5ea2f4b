using AppealKit.Unicode;
using AppealKit.Workspace.Model;

namespace AppealKit.Workspace.Names;

/// <summary>Family names in capitals ("Jan KOWALSKI"), as United Nations documents and many lists of signatories write them.</summary>
public static class SurnameCapitals
{
    /// <summary>A form of a name with its family name in capitals, by the rules of its language.</summary>
    /// <returns>The form as it is where the family name is not told apart: nobody's first name is shouted because it came last.</returns>
    public static string Apply(LocalizedName name, string form)
    {
        if (FamilyName.PlaceIn(name, form) is not { } place)
            return form;
        var words = form.Split(' ');
        foreach (ref var word in words.AsSpan()[place])
            word = Casing.ToUpper(word, name.Language.Value);
        return string.Join(' ', words);
    }
}
