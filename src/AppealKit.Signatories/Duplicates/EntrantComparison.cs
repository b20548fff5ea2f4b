using AppealKit.Signatories.Duplicates.Organisations;
using AppealKit.Signatories.Duplicates.People;
using AppealKit.Values;

namespace AppealKit.Signatories.Duplicates;

/// <summary>
/// Weighs whether two signatories are one: the names first, then e-mail, affiliation and country. The weights were set on half of the pairs
/// of tests/data/duplicates and measured on the other half.
/// </summary>
internal static class EntrantComparison
{
    private const double SameMail = 4;
    private const double SameSite = 4;

    /// <summary>Compares two people, or two organisations.</summary>
    public static Weighing Compare(Entrant a, Entrant b)
    {
        var weighing = new Weighing();
        if (a.IsOrganisation)
            CompareOrganisations(a, b, weighing);
        else
            ComparePeople(a, b, weighing);
        return weighing;
    }

    private static void ComparePeople(Entrant a, Entrant b, Weighing weighing)
    {
        var best = PersonMatch.None;
        foreach (var mine in a.People)
        {
            foreach (var theirs in b.People)
            {
                if (PersonNameComparison.Compare(mine, theirs) is var match && match.Weight > best.Weight)
                    best = match;
            }
        }

        weighing.Add(best.Weight, best.Reasons);
        if (best.Weight <= PersonMatch.None.Weight && !ShareMail(a, b))
            return;
        CompareMail(a, b, weighing);
        if (a.Affiliations.Count > 0 && b.Affiliations.Count > 0)
        {
            if (Agree(a.Affiliations, b.Affiliations))
                weighing.Add(1.2, DuplicateReason.SameAffiliation);
            else
                weighing.Add(-1.3, DuplicateReason.OtherAffiliation);
        }

        CompareCountries(a, b, weighing);
    }

    private static void CompareOrganisations(Entrant a, Entrant b, Weighing weighing)
    {
        var best = new OrganisationMatch(-7, DuplicateReason.NamesDiffer);
        foreach (var mine in a.Organisations)
        {
            foreach (var theirs in b.Organisations)
            {
                if (OrganisationNameComparison.Compare(mine, theirs, FirstOf(a.Countries), FirstOf(b.Countries)) is var match && match.Weight > best.Weight)
                    best = match;
            }
        }

        // Two whole names that differ say more than the letters that both are shortened to.
        if (best.Reason == DuplicateReason.Abbreviation && WholeNames(a, b) is { } whole && whole.Weight < -1.5)
            best = whole with { Weight = whole.Weight + 0.5, Reason = DuplicateReason.Abbreviation };
        weighing.Add(Math.Max(best.Weight, -3), best.Weight > -1.5 ? best.Reason : DuplicateReason.NamesDiffer);
        if (a.Sites.Count > 0 && b.Sites.Count > 0)
        {
            if (a.Sites.Any(b.Sites.Contains))
                weighing.Add(SameSite, DuplicateReason.SameSite);
            else
                weighing.Add(-1.2, DuplicateReason.OtherSite);
        }

        CompareMail(a, b, weighing);
        if (a.Cities.Count > 0 && b.Cities.Count > 0)
        {
            if (Agree(a.Cities, b.Cities))
                weighing.Add(0.4, DuplicateReason.SameCity);
            else
                weighing.Add(-1.6, DuplicateReason.OtherCity);
        }

        CompareCountries(a, b, weighing);
    }

    private static bool ShareMail(Entrant a, Entrant b)
    {
        foreach (var address in a.Mail)
        {
            foreach (var other in b.Mail)
            {
                if (address == other)
                    return true;
            }
        }

        return false;
    }

    private static OrganisationMatch? WholeNames(Entrant a, Entrant b)
    {
        OrganisationMatch? best = null;
        foreach (var mine in a.Organisations)
        {
            foreach (var theirs in b.Organisations)
            {
                if (!mine.IsAbbreviation && !theirs.IsAbbreviation
                    && OrganisationNameComparison.Compare(mine, theirs, null, null) is var match && !(best?.Weight >= match.Weight))
                    best = match;
            }
        }

        return best;
    }

    private static void CompareMail(Entrant a, Entrant b, Weighing weighing)
    {
        if (a.Mail.Count == 0 || b.Mail.Count == 0)
            return;
        if (a.Mail.FirstOrDefault(b.Mail.Contains) is { } same)
        {
            // The address of an office is that of the organisation, but not that of one person.
            var isShared = same.IsOfOffice && !a.IsOrganisation;
            weighing.Add(isShared ? 1.2 : SameMail, isShared ? DuplicateReason.SharedEmail : DuplicateReason.SameEmail);
        }
        else if (a.Mail.Any(m => b.Mail.Any(n => n.Domain == m.Domain && !m.IsOfProvider)))
        {
            if (a.IsOrganisation)
                weighing.Add(1.5, DuplicateReason.SameMailDomain);
        }
        else if (a.Mail.Any(m => m.Name.Length > 5 && !m.IsOfOffice && b.Mail.Any(n => n.Name == m.Name)))
        {
            weighing.Add(1, DuplicateReason.SameMailName);
        }
        else if (a.Mail.Any(m => m.IsOfProvider) || b.Mail.Any(m => m.IsOfProvider))
        {
            weighing.Add(-0.4, []);
        }
        else
        {
            weighing.Add(a.IsOrganisation ? -0.8 : -1.3, DuplicateReason.OtherEmail);
        }
    }

    private static void CompareCountries(Entrant a, Entrant b, Weighing weighing)
    {
        if (a.Countries.Count == 0 || b.Countries.Count == 0)
            return;
        if (a.Countries.Any(b.Countries.Contains))
            weighing.Add(0.3, DuplicateReason.SameCountry);
        else
            weighing.Add(a.IsOrganisation ? -2 : -2.2, DuplicateReason.OtherCountry);
    }

    private static bool Agree(IReadOnlyList<OrganisationName> some, IReadOnlyList<OrganisationName> others) =>
        some.Any(a => others.Any(b => ReferenceEquals(a, b) || OrganisationNameComparison.Compare(a, b, null, null).Weight > 0));

    private static CountryCode? FirstOf(IReadOnlyList<CountryCode> countries) => countries.Count == 0 ? null : countries[0];
}
