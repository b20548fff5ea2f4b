using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.People;

namespace AppealKit.Cli.Console;

/// <summary>Shows a person on a terminal.</summary>
internal sealed class PersonView(WorkspaceModel model, TextWriter output)
{
    /// <summary>A value of an enumeration in words: <c>ForcedReturn</c> is "forced return".</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => string.Concat(value.ToString().Select((c, i) => char.IsAsciiLetterUpper(c) ? (i > 0 ? " " : "") + char.ToLowerInvariant(c) : c.ToString()));

    /// <summary>Everything that is known, on a day.</summary>
    public void Show(Person person, DateOnly day)
    {
        output.WriteLine(person.Id);
        foreach (var name in person.Name.Names)
            Line($"name ({name.Language})", name.Form + (name.IsConfirmed ? "" : "  (not confirmed)"));
        if (person.Spellings.Count > 0)
            Line("other spellings", string.Join(", ", person.Spellings.Select(s => s.Value)));
        Line("born", person.Born?.Text);
        Line("country", person.Country?.Value);
        Line("occupation", Text(person.Occupation));
        Line("topics", string.Join(", ", person.Topics));
        var status = person.StatusOn(day);
        var facets = new List<string> { "custody " + Word(status.Custody), "whereabouts " + Word(status.Whereabouts) };
        if (status.Returned != ReturnKind.No)
            facets.Add(Word(status.Returned));
        if (!status.IsAlive)
            facets.Insert(0, "died");
        Line(FormattableString.Invariant($"on {day:yyyy-MM-dd}"), string.Join(", ", facets));
        Line("verified", person.Verified?.Text);
        Line("texts", string.Join(", ", person.Texts.Select(t => $"{Word(t.Length)} ({string.Join(", ", t.Text.Entries.Select(e => e.Language.Value))})")));
        output.WriteLine();
        WriteEvents(person);
    }

    /// <summary>The events in time order.</summary>
    public void Timeline(Person person, DateOnly day)
    {
        output.WriteLine(Name(person));
        WriteEvents(person, day);
    }

    private void WriteEvents(Person person, DateOnly? today = null)
    {
        var table = new TextTable("date", "event", "what", "certainty", "sources");
        foreach (var happened in person.Events)
        {
            table.Add(
                (happened.Date?.Text ?? "?") + (today is { } day && happened.Date?.Earliest > day ? " (to come)" : ""),
                Word(happened.Type),
                Details(happened),
                Word(happened.Certainty),
                string.Join(", ", happened.Sources.Select(s => s.Id)));
        }

        table.WriteTo(output);
    }

    private string Details(CaseEvent happened)
    {
        var parts = new List<string>();
        if (happened.Term is { } term)
            parts.Add(term.ToString() + (happened.IsAdditional ? " in addition" : "") + (happened.IsSuspended ? " suspended" : ""));
        if (happened.IsTermUnknown)
            parts.Add("term unknown");
        if (Text(happened.Charges) is { } charges)
            parts.Add(charges);
        if (happened.Place is { } place)
            parts.Add(string.Join(", ", new[] { Text(place.Site), Text(place.City), Text(place.Region), place.Country?.Value }.OfType<string>()));
        parts.AddRange(happened.By.Select(p => "by " + Name(p)));
        if (happened.Disputed.Count > 0)
            parts.Add("disputed");
        return string.Join("; ", parts);
    }

    private string Name(Person person) => person.Name.FindOrFirst(model.Settings.FirstLanguage)?.Form ?? person.Id;

    private string Name(Party party)
    {
        if (party.OrganisationId is not { } id)
            return Text(party.Name) ?? "?";
        var names = model.FindOrganisation(id)?.Name;
        return names?.FindOrFirst(model.Settings.FirstLanguage)?.Form ?? id;
    }

    private string? Text(LocalizedText? text) => (text?.Find(model.Settings.FirstLanguage) ?? text?.Entries.FirstOrDefault())?.Text;

    private void Line(string label, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            output.WriteLine($"  {label,-16}{value}");
    }
}
