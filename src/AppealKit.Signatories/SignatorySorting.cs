using AppealKit.Languages;
using AppealKit.Unicode.Collation;
using AppealKit.Values;
using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Signatories;

/// <summary>Puts those who are printed in the order that a ledger wants, in one language.</summary>
/// <param name="ledger">The ledger.</param>
/// <param name="pack">The pack of the language.</param>
/// <param name="sortName">The name to sort somebody by.</param>
internal sealed class SignatorySorting(Ledger ledger, LanguagePack pack, Func<PrintedSignatory, string> sortName)
{
    // What nothing is known of comes last.
    private const string Last = "\uFFFD";

    private readonly Dictionary<string, CollationKey> _keys = new(StringComparer.Ordinal);

    /// <summary>Those who lead, then the others.</summary>
    public List<PrintedSignatory> Sorted(IReadOnlyList<PrintedSignatory> signatories)
    {
        var keyed = new List<(PrintedSignatory Signatory, int Lead, CollationKey? Part, CollationKey? Name, int Place)>(signatories.Count);
        foreach (var signatory in signatories)
            keyed.Add((signatory, signatory.Signatory.IsLead ? 0 : 1, PartKey(signatory), NameKey(signatory), keyed.Count));
        keyed.Sort((a, b) =>
            a.Lead != b.Lead ? a.Lead - b.Lead
            : CollationKey.Compare(a.Part, b.Part) is var part and not 0 ? part
            : CollationKey.Compare(a.Name, b.Name) is var name and not 0 ? name
            : a.Place - b.Place);
        return keyed.ConvertAll(k => k.Signatory);
    }

    /// <summary>The countries in the order of their names.</summary>
    public List<CountryCode> Sorted(IEnumerable<CountryCode> countries) => [.. countries.OrderBy(c => CountryName(c), pack.SortOrder)];

    /// <summary>The kinds of organisations in the order of their names.</summary>
    public List<string> Sorted(IEnumerable<string> kinds) => [.. kinds.OrderBy(KindName, pack.SortOrder).ThenBy(k => k, StringComparer.Ordinal)];

    private CollationKey? PartKey(PrintedSignatory signatory) => ledger.Order switch
    {
        SignatoryOrder.Country => KeyOf(CountryName(signatory.Country)),
        SignatoryOrder.Kind => KeyOf(signatory.Organisation is { } organisation ? KindName(organisation.Kind) : ""),
        _ => null,
    };

    private CollationKey? NameKey(PrintedSignatory signatory) =>
        ledger.Order == SignatoryOrder.AsListed ? null : pack.Collator.KeyOf(sortName(signatory));

    // There are few countries and kinds, and many signatories.
    private CollationKey KeyOf(string name)
    {
        if (!_keys.TryGetValue(name, out var key))
            _keys[name] = key = pack.Collator.KeyOf(name);
        return key;
    }

    private string CountryName(CountryCode? country) =>
        country is { } code ? pack.Country(code.Value, "nominative") ?? code.Value : Last;

    // A kind that the pack has no words for stands where its id would.
    private string KindName(string? kind) =>
        kind is null ? Last : pack.HasPhrase(SignatoryList.KindPhrases + kind) ? pack.Phrase(SignatoryList.KindPhrases + kind) : kind;
}
