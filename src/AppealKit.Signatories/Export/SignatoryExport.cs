using AppealKit.Languages;
using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Signatories.Export;

/// <summary>
/// A ledger as others may have it: the printed list as a table. Who is not named is counted and has no row; addresses, remarks, consents and
/// fingerprints never leave the ledger.
/// </summary>
/// <param name="Languages">The languages of names and titles.</param>
/// <param name="Signatories">Who is named, in the order of the printed list in the first language.</param>
/// <param name="List">The counts of that list.</param>
public sealed record SignatoryExport(IReadOnlyList<LanguageTag> Languages, IReadOnlyList<ExportedSignatory> Signatories, SignatoryList List)
{
    /// <summary>How many at the end of <see cref="Signatories"/> are not on the printed list, and will be if they approve; of ourselves only.</summary>
    public int Awaited { get; private init; }

    /// <summary>Number of organisations among all who are told, those without a name included.</summary>
    public int Organisations => List.Organisations + Signatories.TakeLast(Awaited).Count(s => s.IsOrganisation);

    /// <summary>Number of people among all who are told, those without a name included.</summary>
    public int People => List.People + Signatories.TakeLast(Awaited).Count(s => !s.IsOrganisation);

    /// <summary>Takes what an audience may see.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="model">The model as the audience sees it.</param>
    /// <param name="pack">The pack of the first language, for its order.</param>
    /// <param name="languages">The languages; one at least.</param>
    /// <param name="day">The day whose state is exported.</param>
    /// <param name="isOutdated">Tells who approved another text than the one that is printed; null leaves nobody out for that.</param>
    public static SignatoryExport Of(
        Ledger ledger, WorkspaceModel model, LanguagePack pack, IReadOnlyList<LanguageTag> languages, DateOnly day, Func<Standing, bool>? isOutdated = null)
    {
        var list = new SignatoryLister(model, pack, languages[0], day) { IsOutdated = isOutdated }.List(ledger);
        var standings = new Dictionary<Signatory, Standing>(ReferenceEqualityComparer.Instance);
        foreach (var standing in ledger.StandingsOn(day))
            standings[standing.Printed] = standing;
        var exported = new List<ExportedSignatory>();
        foreach (var group in list.Groups)
        {
            foreach (var printed in group.All)
                exported.Add(Exported(standings[printed.Signatory], printed.Organisation, languages));
        }

        var listed = exported.Count;
        // As in `signatories list`: to ourselves those are named, too, who will be if they approve.
        if (model.Audience == Audience.Internal)
        {
            foreach (var standing in standings.Values.Where(s => s is { IsToBeNamed: true, IsNamed: false }))
            {
                var organisation = standing.Printed.Organisation is { } id ? model.FindOrganisation(id.Id) : null;
                if (standing.Printed.Organisation is null || organisation is not null)
                    exported.Add(Exported(standing, organisation, languages));
            }
        }

        return new SignatoryExport(languages, exported, list) { Awaited = exported.Count - listed };
    }

    private static ExportedSignatory Exported(Standing standing, Organisation? organisation, IReadOnlyList<LanguageTag> languages)
    {
        var signatory = standing.Printed;
        var names = organisation?.Name ?? signatory.Name;
        var forms = languages.Select(l => (l, Form: names?.Find(l)?.Form)).Where(n => n.Form is not null).ToDictionary(n => n.l, n => n.Form!);
        // In none of these languages: in the one that there is.
        if (forms.Count == 0 && names is { Names: [var first, ..] })
            forms[languages[0]] = first.Form;
        return new ExportedSignatory(signatory.Organisation is not null, forms)
        {
            Role = TextsOf(signatory.Role, languages),
            Affiliation = TextsOf(signatory.Affiliation, languages),
            Country = organisation?.Country ?? signatory.Country,
            IsLead = signatory.IsLead,
            State = LedgerWords.Of(standing.State),
            Approved = standing.Approval?.On,
        };
    }

    private static Dictionary<LanguageTag, string> TextsOf(LocalizedText? text, IReadOnlyList<LanguageTag> languages) =>
        text?.Entries.Where(e => languages.Contains(e.Language)).ToDictionary(e => e.Language, e => e.Text) ?? [];
}
