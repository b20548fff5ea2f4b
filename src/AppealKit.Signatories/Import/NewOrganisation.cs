using AppealKit.Languages.Transliteration;
using AppealKit.Unicode;
using AppealKit.Values;
using AppealKit.Workspace.Reading;
using AppealKit.Yaml;
using AppealKit.Yaml.Writing;

namespace AppealKit.Signatories.Import;

/// <summary>An organisation that a form names and the workspace does not know, as it could stand in <c>cases/organisations.yaml</c>.</summary>
/// <param name="Id">An id that is free.</param>
/// <param name="Name">The name as the form has it.</param>
/// <param name="Language">The language of the name.</param>
/// <param name="Country">The country, if the form has it.</param>
/// <param name="IsHidden">True if it asked not to be named: then it is for ourselves only, and no message names it.</param>
public sealed record NewOrganisation(string Id, string Name, LanguageTag Language, CountryCode? Country, bool IsHidden)
{
    private const int LongestId = 60;

    /// <summary>The entry as YAML.</summary>
    public MappingNode ToNode() => NewNode.Map(
        ("id", NewNode.Text(Id)),
        ("name", NewNode.Map((Language.Value, NewNode.Text(Name)))),
        ("country", Country is { } country ? NewNode.Text(country.Value) : null),
        ("audience", IsHidden ? NewNode.Text("internal") : null));

    /// <summary>The entry as the lines of a list.</summary>
    public string ToText()
    {
        var writer = new YamlWriter();
        writer.Item(ToNode(), 2);
        return writer.ToString();
    }

    /// <summary>An id for a name: its words in Latin letters; one that tells nothing for who asked not to be named.</summary>
    internal static string IdFor(string name, bool isHidden, Func<string, bool> isTaken)
    {
        var latin = TransliterationSchemes.RussianToEnglish.Write(name);
        var plain = string.Concat(Normalizer.ToNfd(latin).Where(c => c is < '\u0300' or > '\u036F' && c is not ('\'' or '’')));
        var speaking = isHidden ? null : IdForm.ToKebab(plain.Length > LongestId ? plain[..plain.LastIndexOf(' ', LongestId)] : plain);
        var id = speaking ?? RowFingerprint.ShortOf("organisation " + OrganisationBook.KeyOf(name), "o-", 6);
        var free = id;
        for (var n = 2; isTaken(free); n++)
            free = FormattableString.Invariant($"{id}-{n}");
        return free;
    }
}
