using System.CommandLine;
using System.Globalization;
using AppealKit.Cli.Data;
using AppealKit.Composition.Drafts;
using AppealKit.Composition.Templates;
using AppealKit.Diagnostics;
using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Model.Occasions;
using AppealKit.Workspace.Reading;

namespace AppealKit.Cli.Commands;

/// <summary><c>appealkit new KIND ID</c>: the first files of a document.</summary>
internal sealed class NewCommand
{
    /// <summary>What it does, in one sentence.</summary>
    public const string Summary = "Begins a document: files that build at once, with people listed and what must still be written marked.";

    private readonly CliEnvironment _environment;
    private readonly SharedOptions _shared;
    private readonly Argument<string> _kind = new("KIND") { Description = "The kind of document: appeal, letter, briefing …; docs/kinds.md lists them." };
    private readonly Argument<string> _id = new("ID") { Description = "Its id: small letters, digits and hyphens." };
    private readonly Option<string?> _occasion = new("--occasion")
    {
        Description = "The occasion and its year; the people of its country whose status fits are listed.",
        HelpName = "ID@YEAR",
    };

    private readonly Option<string?> _from = new("--from")
    {
        Description = "The document to roll forward: its texts are copied, and what has to be looked at is listed.",
        HelpName = "ID",
    };

    private NewCommand(CliEnvironment environment, SharedOptions shared)
    {
        _environment = environment;
        _shared = shared;
    }

    /// <summary>The command.</summary>
    public static Command Create(CliEnvironment environment, SharedOptions shared)
    {
        var self = new NewCommand(environment, shared);
        var command = new Command("new", Summary)
        {
            self._kind, self._id, self._occasion, self._from, shared.Languages, shared.On,
        };
        command.SetAction(self.Run);
        return command;
    }

    private int Run(ParseResult result)
    {
        var messages = new Messages(_environment, Audience.Public);
        if (messages.Open(result.GetValue(_shared.Workspace)) is not { } workspace)
            return ExitCode.InputHasErrors;
        if (workspace.Loaded.Value is not { } model)
            return messages.Report(workspace.Loaded.Diagnostics);
        if (workspace.ErrorsOfUnread(result.GetValue(_from)) is { Count: > 0 } errors)
            return messages.Report(errors);
        var packs = workspace.Packs;
        var mistakes = new List<Diagnostic>();
        var (occasion, year) = OccasionOf(result.GetValue(_occasion), model, mistakes);
        var request = new DraftRequest(
            result.GetRequiredValue(_kind), result.GetRequiredValue(_id), LanguagesOf(result, model, packs, mistakes), occasion, year, _shared.Today(result));
        var kinds = workspace.Templates.Kinds.Order(StringComparer.Ordinal).ToList();
        if (!kinds.Contains(request.Kind, StringComparer.Ordinal))
            mistakes.Insert(0, CliDiagnostics.UnknownName("kind", request.Kind, kinds));
        if (!IdForm.IsKebab(request.Id))
            mistakes.Add(CliDiagnostics.NotAnId(request.Id, IdForm.ToKebab(request.Id)));
        var source = SourceOf(result.GetValue(_from), request, model, mistakes);
        if (mistakes.Count > 0)
            return messages.ReportUsage(mistakes);
        var drafter = new DocumentDrafter(model, packs);
        var rolled = source is null ? null : new DocumentRoller(model.ForAudience(Audience.Public), packs).Roll(source, request);
        var code = Write(rolled?.Files ?? drafter.Draft(request), request, workspace.Root, messages);
        if (code != ExitCode.Fine)
            return code;
        if (rolled is not null)
            WriteWhatToLookAt(rolled, source!.Id);
        if ((rolled?.Missing ?? drafter.Missing) is { Count: > 0 } missing)
            messages.Write(missing, _environment.Error);
        return code;
    }

    private static DocumentDefinition? SourceOf(string? id, DraftRequest request, WorkspaceModel model, List<Diagnostic> mistakes)
    {
        if (id is null)
            return null;
        if (model.FindDocument(id) is not { } source)
            mistakes.Add(CliDiagnostics.UnknownName("document", id, [.. model.Documents.Select(d => d.Id)]));
        else if (source.Kind.Id != request.Kind)
            mistakes.Add(CliDiagnostics.OtherKind(id, source.Kind.Id, request.Kind));
        else
            return source;
        return null;
    }

    private void WriteWhatToLookAt(RolledDocument rolled, string source)
    {
        var output = _environment.Out;
        if (rolled.Freed.Count > 0)
            output.WriteLine($"\nFreed since `{source}`, and in a group of their own now: {string.Join(", ", rolled.Freed)}");
        if (rolled.Vague.Count > 0)
            output.WriteLine($"\nThe day of their release is not certain; check that it is over: {string.Join(", ", rolled.Vague)}");
        if (rolled.Parted.Count > 0)
            output.WriteLine($"\nThey were told of together with others, whose text speaks of them still: {string.Join(", ", rolled.Parted)}");
        if (rolled.Changed.Count > 0)
            output.WriteLine($"\nStill listed, although something has changed for them: {string.Join(", ", rolled.Changed)}");
        if (rolled.Fitting.Count > 0)
            output.WriteLine($"\nTheir status fits by now, and they are not listed: {string.Join(", ", rolled.Fitting)}");
        if (rolled.TimeBound.Count == 0)
            return;
        output.WriteLine("\nThese sentences and dates speak of a time; check that they are still true:");
        foreach (var sentence in rolled.TimeBound.OrderBy(s => s.Path, StringComparer.Ordinal).ThenBy(s => s.Line))
            output.WriteLine(FormattableString.Invariant($"  {sentence.Path}:{sentence.Line}: {sentence.Text}"));
    }

    private int Write(IReadOnlyList<DraftFile> files, DraftRequest request, string root, Messages messages)
    {
        if (NewDocument.Write(root, request.Id, files) is { } failure)
            return messages.Report([failure]);
        foreach (var file in files)
            _environment.Out.WriteLine(file.Path);
        _environment.Out.WriteLine();
        _environment.Out.WriteLine("What a person must still write stands in square brackets, or behind `write:`.");
        _environment.Out.WriteLine($"  appealkit build --document {request.Id}");
        return ExitCode.Fine;
    }

    private static (Occasion? Occasion, int Year) OccasionOf(string? given, WorkspaceModel model, List<Diagnostic> mistakes)
    {
        if (given is null)
            return default;
        var at = given.LastIndexOf('@');
        var id = at < 0 ? given : given[..at];
        if (model.FindOccasion(id) is not { } occasion)
            mistakes.Add(CliDiagnostics.UnknownName("occasion", id, [.. model.Occasions.Select(o => o.Id)]));
        else if (at < 0 || given.Length - at != 5 || !int.TryParse(given.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year == 0)
            mistakes.Add(CliDiagnostics.OccasionWithoutYear(given, id));
        else if (occasion.FirstYear > year || occasion.DateIn(year) is null)
            mistakes.Add(CliDiagnostics.OccasionNotThen(id, year, occasion.FirstYear > year ? occasion.FirstYear : null));
        else
            return (occasion, year);
        return default;
    }

    private List<LanguageTag> LanguagesOf(ParseResult result, WorkspaceModel model, LanguagePackStore packs, List<Diagnostic> mistakes)
    {
        var languages = result.GetValue(_shared.Languages) is { Length: > 0 } given ? given.Distinct().ToList() : [.. model.Settings.Languages];
        foreach (var language in languages.Where(l => packs.Load(l)?.Value is null))
            mistakes.Add(CliDiagnostics.UnknownName("language pack", language.Value, [.. packs.Known]));
        return languages;
    }
}
