using AppealKit.Languages;
using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Signatories;
using AppealKit.Workspace.Names;

namespace AppealKit.Signatories;

/// <summary>Makes the list to print of a ledger. Printed is who approved, by name only who wants to be.</summary>
public sealed class SignatoryLister
{
    private readonly WorkspaceModel _model;
    private readonly LanguagePack _pack;
    private readonly LanguageTag _language;
    private readonly DateOnly _day;

    /// <summary>Makes a lister.</summary>
    /// <param name="model">The model as the audience of the build sees it: an organisation that it may not see is counted, not named.</param>
    /// <param name="pack">The pack of the language.</param>
    /// <param name="language">The language of the document.</param>
    /// <param name="day">The day whose state is printed.</param>
    public SignatoryLister(WorkspaceModel model, LanguagePack pack, LanguageTag language, DateOnly day)
    {
        _model = model;
        _pack = pack;
        _language = language;
        _day = day;
    }

    /// <summary>Tells who approved another text than the one that is printed; null while there is nothing to compare with.</summary>
    public Func<Standing, bool>? IsOutdated { get; init; }

    /// <summary>The list of a ledger.</summary>
    public SignatoryList List(Ledger ledger)
    {
        var named = new List<PrintedSignatory>();
        var (unnamedOrganisations, unnamedPeople) = (0, 0);
        foreach (var standing in ledger.StandingsOn(_day))
        {
            if (standing.State != SignatoryState.Approved || standing.Signatory.Capacity == SignatoryCapacity.Issuer)
                continue;
            var isOutdated = ledger.Outdated != OutdatedApproval.Refuse && IsOutdated?.Invoke(standing) == true;
            if (isOutdated && ledger.Outdated == OutdatedApproval.Omit)
                continue;
            var signatory = standing.Printed;
            var isOfOther = isOutdated && standing.Approval?.Version is not null;
            var printed = standing.IsNamed ? Print(signatory, ledger, isOfOther) : null;
            // Who is not named has no line that could be marked, and a number of those who approved another text would tell something of each of them.
            if (printed is null && isOfOther)
                continue;
            if (printed is not null)
                named.Add(printed);
            else if (signatory.Organisation is not null)
                unnamedOrganisations++;
            else
                unnamedPeople++;
        }

        var sorting = new SignatorySorting(ledger, _pack, SortName);
        var groups = new SignatoryGroups(ledger, sorting).Of(sorting.Sorted(named));
        var organisations = named.FindAll(s => s.Organisation is not null);
        return new SignatoryList(
            groups,
            organisations.Count + unnamedOrganisations,
            named.Count - organisations.Count + unnamedPeople,
            unnamedOrganisations,
            unnamedPeople,
            SignatoryList.CountriesOf(organisations).Count)
        {
            Columns = ledger.Columns ?? SignatoryList.ColumnsFor(groups),
        };
    }

    private PrintedSignatory? Print(Signatory signatory, Ledger ledger, bool isOutdated)
    {
        var organisation = signatory.Organisation is { } id ? _model.FindOrganisation(id.Id) : null;
        if (NameIn(organisation?.Name ?? signatory.Name) is not { } name)
            return null;
        var surnames = ledger.Surnames ?? _model.Settings.Style.Surnames;
        var text = organisation is null && surnames == SurnameStyle.Capitals ? SurnameCapitals.Apply(name, name.Form) : name.Form;
        return new PrintedSignatory(signatory, organisation, text, name.Language, organisation?.Country ?? signatory.Country) { IsOutdated = isOutdated };
    }

    private LocalizedName? NameIn(NameSet? names) =>
        names is null || names.Names.Count == 0 ? null : names.Find(_language) ?? names.Find(_model.Settings.FirstLanguage) ?? names.Names[0];

    private string SortName(PrintedSignatory signatory) =>
        signatory.Organisation is null && NameIn(signatory.Signatory.Name) is { Family: { } family } name ? $"{family} {name.Given}" : signatory.Name;
}
