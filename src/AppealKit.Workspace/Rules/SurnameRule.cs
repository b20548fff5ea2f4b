using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Workspace.Rules;

/// <summary>Where family names are set in capitals, those that a document prints are told apart: nothing is shouted on a guess, and nothing left out in silence.</summary>
internal static class SurnameRule
{
    public static void Check(RuleContext context)
    {
        var isStyle = context.Model.Settings.Style.Surnames == SurnameStyle.Capitals;
        if (isStyle)
            CheckPeople(context);
        foreach (var ledger in context.Model.Ledgers)
        {
            if (ledger.Surnames == SurnameStyle.Capitals || (isStyle && ledger.Surnames is null))
                CheckLedger(ledger, context);
        }
    }

    private static void CheckPeople(RuleContext context)
    {
        var needed = new Dictionary<string, List<LanguageTag>>(StringComparer.Ordinal);
        foreach (var document in context.Model.Documents)
        {
            foreach (var id in DocumentMentions.People(document, context.Model))
            {
                if (!needed.TryGetValue(id, out var languages))
                    needed[id] = languages = [];
                languages.AddRange(context.LanguagesOf(document).Except(languages));
            }
        }

        foreach (var (id, languages) in needed)
        {
            if (context.Model.FindPerson(id) is { } person && MissingLanguages.Of(languages, l => person.Name.Find(l) is not { } name || IsToldApart(name)) is { } missing)
                context.Diagnostics.Add(WorkspaceDiagnostics.FamilyNotToldApart(person.Name.Span, $"the family name of `{id}`", missing));
        }
    }

    // Lists of thousands come from forms: one finding for each ledger. Who is not named is not printed either.
    private static void CheckLedger(Ledger ledger, RuleContext context)
    {
        var lacking = ledger.StandingsOn(DateOnly.MaxValue).Where(s => s.IsNamed).Select(s => s.Printed)
            .Where(s => s.Organisation is null && s.Name is { } name && name.Names.Any(n => !IsToldApart(n))).ToList();
        if (lacking.Count > 0)
            context.Diagnostics.Add(WorkspaceDiagnostics.FamiliesNotToldApart(lacking[0].Span, lacking.Count));
    }

    // Who has one name only has no family name to tell.
    private static bool IsToldApart(LocalizedName name) => name.Family is { Length: > 0 } || !name.Form.Contains(' ', StringComparison.Ordinal);
}
