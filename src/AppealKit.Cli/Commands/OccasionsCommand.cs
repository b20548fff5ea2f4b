using System.CommandLine;
using System.Globalization;
using AppealKit.Cli.Console;
using AppealKit.Cli.Data;
using AppealKit.Diagnostics;
using AppealKit.Values;
using AppealKit.Workspace.Calendar;
using AppealKit.Workspace.Model;

namespace AppealKit.Cli.Commands;

/// <summary><c>appealkit occasions</c>: the days of a year on which documents come out, and what is due before them.</summary>
internal sealed class OccasionsCommand
{
    /// <summary>What it does, in one sentence.</summary>
    public const string Summary = "Lists the occasions of a year: days, anniversaries, and what is due before them.";

    private const int NameWidth = 48;

    private readonly CliEnvironment _environment;
    private readonly SharedOptions _shared;
    private readonly Option<string?> _country = new("--country") { Description = "Only this country, or this region of the workspace, and international days.", HelpName = "CC" };
    private readonly Option<int?> _year = new("--year") { Description = "The year; else the one of today.", HelpName = "YYYY" };
    private readonly Option<string?> _file = new("--ics") { Description = "Also write an iCalendar file.", HelpName = "FILE" };

    private OccasionsCommand(CliEnvironment environment, SharedOptions shared)
    {
        _environment = environment;
        _shared = shared;
        _year.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var year) && year is < 1900 or > 2200)
                result.AddError("--year wants a year from 1900 to 2200");
        });
    }

    /// <summary>The command.</summary>
    public static Command Create(CliEnvironment environment, SharedOptions shared)
    {
        var self = new OccasionsCommand(environment, shared);
        var command = new Command("occasions", Summary)
        {
            self._country, self._year, self._file, shared.Audience, shared.On,
        };
        command.SetAction(self.Run);
        return command;
    }

    private int Run(ParseResult result)
    {
        var audience = result.GetValue(_shared.Audience);
        var messages = new Messages(_environment, audience);
        if (messages.Open(result.GetValue(_shared.Workspace)) is not { } workspace)
            return ExitCode.InputHasErrors;
        if (workspace.Loaded.Value?.ForAudience(audience) is not { } model)
            return messages.Report(workspace.Loaded.Diagnostics);
        var today = _shared.Today(result);
        if (CountriesOf(result.GetValue(_country), model, out var mistake) is not { } countries)
            return messages.ReportUsage([mistake!]);
        var days = YearCalendar.Of(model, result.GetValue(_year) ?? today.Year, countries);
        WriteTable(days, model);
        if (result.GetValue(_file) is not { } file)
            return ExitCode.Fine;
        var finding = WholeFile.Write(Path.GetFullPath(file, _environment.CurrentFolder), CalendarFile.Write(days, model.Settings.FirstLanguage, today), file);
        return finding is null ? ExitCode.Fine : messages.Report([finding]);
    }

    private void WriteTable(IReadOnlyList<CalendarDay> days, WorkspaceModel model)
    {
        var table = new TextTable("date", "occasion", "name", "country", "anniversary>", "draft", "translation", "sign-on", "publication", "documents");
        foreach (var day in days)
        {
            string Due(DeadlineKind kind) => day.Deadlines.FirstOrDefault(d => d.Kind == kind).Day is { Year: > 1 } due ? due.ToString(due.Year == day.Year ? "MM-dd" : "yyyy-MM-dd", CultureInfo.InvariantCulture) : "";
            table.Add(
                day.Date.First.ToString("O", CultureInfo.InvariantCulture) + (day.Date.IsExpected ? " expected" : ""),
                day.Occasion.Id,
                Shortened(CalendarFile.NameOf(day.Occasion, model.Settings.FirstLanguage)),
                day.Occasion.Country?.Value ?? "",
                day.Anniversary?.ToString(CultureInfo.InvariantCulture) ?? "",
                Due(DeadlineKind.Draft),
                Due(DeadlineKind.Translation),
                Due(DeadlineKind.SignOn),
                Due(DeadlineKind.Publication),
                string.Join(", ", day.Documents.Select(d => d.Id)));
        }

        table.WriteTo(_environment.Out);
        if (days.Count == 0)
            _environment.Out.WriteLine("no occasion with a known date in this year");
        else if (days.Any(d => d.Date.IsExpected))
            _environment.Out.WriteLine("expected: by common reckoning of the Islamic calendar; countries may differ by a day");
    }

    private static string Shortened(string name) => name.Length <= NameWidth ? name : name[..(name.LastIndexOf(' ', NameWidth - 2) is var at and > 0 ? at : NameWidth - 1)] + "…";

    private static List<CountryCode>? CountriesOf(string? given, WorkspaceModel model, out Diagnostic? mistake)
    {
        mistake = null;
        if (given is null)
            return [];
        if (model.Settings.Regions.TryGetValue(given, out var region))
            return [.. region];
        var known = model.Occasions.Select(o => o.Country?.Value).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Concat(model.Settings.Regions.Keys).ToList();
        if (CountryCode.TryParse(given.ToUpperInvariant(), out var country) && known.Contains(country.Value, StringComparer.Ordinal))
            return [country];
        mistake = CliDiagnostics.UnknownName("country or region with occasions", given, known, CountryCode.Suggest(given)?.Value);
        return null;
    }
}
