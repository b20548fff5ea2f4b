using AppealKit.Unicode;
using AppealKit.Workspace.Model;

namespace AppealKit.Workspace.Names;

/// <summary>Family names in capitals ("Jan KOWALSKI"), as United Nations documents and many lists of signatories write them.</summary>
public static class SurnameCapitals
{
    /// <summary>A form of a name with its family name in capitals, by the rules of its language.</summary>
    /// <returns>The form as it is where the family name is not told apart: nobody's first name is shouted because it came last.</returns>
    /// <remarks>In another case the family name has another ending, so it is found by its place: both forms have the same number of words.</remarks>
    public static string Apply(LocalizedName name, string form)
    {
        if (name.Family is not { Length: > 0 } family)
            return form;
        var language = name.Language.Value;
        if (form.Contains(family, StringComparison.Ordinal))
            return form.Replace(family, Casing.ToUpper(family, language), StringComparison.Ordinal);
        string[] basic = name.Form.Split(' '), inCase = form.Split(' '), parts = family.Split(' ');
        if (basic.Length != inCase.Length)
            return form;
        var first = basic.AsSpan().IndexOf(parts);
        if (first < 0)
            return form;
        for (var i = first; i < first + parts.Length; i++)
            inCase[i] = Casing.ToUpper(inCase[i], language);
        return string.Join(' ', inCase);
    }
}
