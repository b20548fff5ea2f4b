using AppealKit.Workspace.Model;

namespace AppealKit.Workspace.Review.Comparison;

/// <summary>Two texts name the same people and organisations, and print the same figures, situations and lists.</summary>
internal sealed class NameComparison(WorkspaceModel model, TextFacts here, TextFacts there)
{
    // Functions that print what stands elsewhere; others are given words of grammar.
    private static readonly string[] Printing = ["cases", "figure", "situation", "include", "commitment", "ratified", "cite", "text_of"];

    /// <summary>People whom only one of them names.</summary>
    /// <param name="mayName">Says of which people messages may tell.</param>
    public TextDifference? People(Func<Model.People.Person, bool> mayName) =>
        TextDifference.Of("person", PeopleMissing(here, there, mayName), PeopleMissing(there, here, mayName));

    /// <summary>Organisations that only one of them names.</summary>
    public TextDifference? Organisations()
    {
        var (ours, theirs) = (OrganisationsMissing(here, there), OrganisationsMissing(there, here));
        // Where one text names a court, the other may say "the court"; another court is another matter.
        if (ours.Count == 0 || theirs.Count == 0)
        {
            ours.RemoveAll(f => !here.Calls.Exists(c => c.Start == f.Start));
            theirs.RemoveAll(f => !there.Calls.Exists(c => c.Start == f.Start));
        }

        return TextDifference.Of("organisation", ours, theirs);
    }

    /// <summary>What only one of them prints from elsewhere.</summary>
    public TextDifference? Calls() =>
        TextDifference.Of("call", CallsMissing(here, there), CallsMissing(there, here));

    private List<FoundText> PeopleMissing(TextFacts from, TextFacts of, Func<Model.People.Person, bool> mayName)
    {
        var missing = new List<FoundText>();
        foreach (var person in model.People)
        {
            if (NamesInText.Find(from, person.Id, person.Name, familyAlone: true) is not { } found || person.Name.Find(of.Words.Language) is not { } name
                || NamesInText.IsCalled(of, person.Id) || NamesInText.HasStem(of.Text, name))
                continue;
            missing.Add(mayName(person) ? found with { Shown = person.Id } : found with { Shown = "" });
        }

        return missing;
    }

    private List<FoundText> OrganisationsMissing(TextFacts from, TextFacts of)
    {
        var missing = new List<FoundText>();
        foreach (var organisation in model.Organisations)
        {
            if (NamesInText.Find(from, organisation.Id, organisation.Name, familyAlone: false) is { } found && organisation.Name.Find(of.Words.Language) is { } name
                && !NamesInText.IsCalled(of, organisation.Id) && !NamesInText.HasAllStems(of.Text, name) && !HasShort(of, organisation))
                missing.Add(found with { Shown = organisation.Audience == Values.Audience.Public ? organisation.Id : "" });
        }

        return missing;
    }

    private static bool HasShort(TextFacts facts, Organisation organisation) =>
        organisation.Short is { } abbreviation && abbreviation.Entries.Any(e => facts.Text.Contains(e.Text, StringComparison.Ordinal));

    private List<FoundText> CallsMissing(TextFacts from, TextFacts of)
    {
        var others = of.Calls.Select(KeyOf).ToHashSet(StringComparer.Ordinal);
        return [.. from.Calls.Where(c => KeyOf(c) is { } key && !others.Contains(key) && !IsTyped(c, of))
            .DistinctBy(c => KeyOf(c)!, StringComparer.Ordinal).Select(c => new FoundText(KeyOf(c)!, c.Start, c.Text.Length))];
    }

    private static string? KeyOf(CallFact call) => Array.IndexOf(Printing, call.Function) < 0 || call.Index > 0 ? null : $"{call.Function} {call.Text}";

    // A figure can be written out.
    private bool IsTyped(CallFact call, TextFacts facts) => call.Function == "figure" && model.FindFigure(call.Text) is { } figure
        && (figure.Number is not { } number || facts.Numbers.Exists(n => n.Means(number.ToString(System.Globalization.CultureInfo.InvariantCulture))));
}
