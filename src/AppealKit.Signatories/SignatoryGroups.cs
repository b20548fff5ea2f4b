using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Signatories;

/// <summary>Makes the parts of a printed list.</summary>
/// <param name="ledger">The ledger, which says what parts there are and who stands first.</param>
/// <param name="sorting">The order of the parts.</param>
internal sealed class SignatoryGroups(Ledger ledger, SignatorySorting sorting)
{
    private bool PeopleFirst => ledger.First == SignatoriesFirst.People;

    /// <summary>The parts; none is empty.</summary>
    /// <param name="named">Who is named, in order.</param>
    public List<SignatoryGroup> Of(List<PrintedSignatory> named)
    {
        if (named.Count == 0)
            return [];
        if (ledger.GroupedBy is not { } grouping)
            return [new SignatoryGroup(Lists(named))];
        // Who leads comes first in every order, so they stand before the parts and not in theirs.
        var leading = named.FindAll(IsLeading);
        var others = named.FindAll(s => !IsLeading(s));
        var groups = new List<SignatoryGroup> { new(Lists(leading)) };
        groups.AddRange(grouping == SignatoryGrouping.Country ? ByCountry(others) : ByKind(others));
        groups.RemoveAll(g => g.Count == 0);
        return groups;
    }

    private IEnumerable<SignatoryGroup> ByCountry(List<PrintedSignatory> others)
    {
        var countries = sorting.Sorted(SignatoryList.CountriesOf(others));
        foreach (var country in countries)
            yield return new SignatoryGroup(Lists(others.FindAll(s => s.Country == country))) { Country = country };
        yield return new SignatoryGroup(Lists(others.FindAll(s => s.Country is null))) { IsWithoutCountry = countries.Count > 0 };
    }

    private IEnumerable<SignatoryGroup> ByKind(List<PrintedSignatory> others)
    {
        var organisations = others.FindAll(IsOrganisation);
        var people = new SignatoryGroup([others.FindAll(s => !IsOrganisation(s))]) { Kind = organisations.Count > 0 ? SignatoryGroup.PeopleKind : null };
        if (PeopleFirst)
            yield return people;
        var kinds = sorting.Sorted(organisations.Select(s => s.Organisation!.Kind).OfType<string>().Distinct(StringComparer.Ordinal));
        foreach (var kind in kinds)
            yield return new SignatoryGroup([organisations.FindAll(s => s.Organisation!.Kind == kind)]) { Kind = kind };
        // Where no kind is known and no people signed there is nothing to tell apart.
        var unknown = kinds.Count > 0 ? SignatoryGroup.OtherOrganisations : people.Count > 0 ? SignatoryGroup.OrganisationsOfAnyKind : null;
        yield return new SignatoryGroup([organisations.FindAll(s => s.Organisation!.Kind is null)]) { Kind = unknown };
        if (!PeopleFirst)
            yield return people;
    }

    // The order of the file is that of all, unless somebody stands first. Organisations that lead come before people in any case.
    private List<IReadOnlyList<PrintedSignatory>> Lists(List<PrintedSignatory> signatories)
    {
        if (ledger.Order == SignatoryOrder.AsListed && ledger.First is null)
            return WithoutEmpty(signatories);
        var people = signatories.FindAll(s => !IsOrganisation(s));
        return PeopleFirst
            ? WithoutEmpty(signatories.FindAll(s => IsOrganisation(s) && IsLeading(s)), people, signatories.FindAll(s => IsOrganisation(s) && !IsLeading(s)))
            : WithoutEmpty(signatories.FindAll(IsOrganisation), people);
    }

    private static List<IReadOnlyList<PrintedSignatory>> WithoutEmpty(params ReadOnlySpan<List<PrintedSignatory>> lists)
    {
        var kept = new List<IReadOnlyList<PrintedSignatory>>(lists.Length);
        foreach (var list in lists)
        {
            if (list.Count > 0)
                kept.Add(list);
        }

        return kept;
    }

    private static bool IsLeading(PrintedSignatory signatory) => signatory.Signatory.IsLead;

    private static bool IsOrganisation(PrintedSignatory signatory) => signatory.Organisation is not null;
}
