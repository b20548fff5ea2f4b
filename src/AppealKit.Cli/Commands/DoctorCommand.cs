using System.CommandLine;
using System.Reflection;
using System.Runtime.InteropServices;
using AppealKit.Composition.Templates;
using AppealKit.Diagnostics;
using AppealKit.Languages;
using AppealKit.Values;

namespace AppealKit.Cli.Commands;

/// <summary><c>appealkit doctor</c>: whether this machine and this workspace are as they should be.</summary>
internal sealed class DoctorCommand
{
    /// <summary>What it does, in one sentence.</summary>
    public const string Summary = "Says whether the program and the workspace are in order.";

    private readonly CliEnvironment _environment;
    private readonly SharedOptions _shared;

    private DoctorCommand(CliEnvironment environment, SharedOptions shared)
    {
        _environment = environment;
        _shared = shared;
    }

    /// <summary>The command.</summary>
    public static Command Create(CliEnvironment environment, SharedOptions shared)
    {
        var doctor = new DoctorCommand(environment, shared);
        var command = new Command("doctor", Summary);
        command.SetAction(doctor.Run);
        return command;
    }

    private int Run(ParseResult result)
    {
        var version = typeof(DoctorCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        Line("AppealKit", version ?? "?");
        Line(".NET", $"{Environment.Version} on {RuntimeInformation.RuntimeIdentifier}, {Environment.ProcessorCount} processors");
        var healthy = CheckFonts();
        var workspace = OpenedWorkspace.Open(result.GetValue(_shared.Workspace), _environment, out var failure);
        if (workspace is null)
        {
            Line("workspace", failure!.Message);
            Line("", failure.Hints[0]);
            return result.GetValue(_shared.Workspace) is null && healthy ? ExitCode.Fine : ExitCode.InputHasErrors;
        }

        var ok = CheckWorkspace(workspace) & CheckOutput(workspace.Root);
        _environment.Out.WriteLine(healthy && ok ? "all is well" : "something needs care, see above");
        return healthy && ok ? ExitCode.Fine : ExitCode.InputHasErrors;
    }

    private bool CheckFonts()
    {
        try
        {
            PdfPipeline.Create();
            Line("fonts", "Noto Serif and Noto Sans, built in; Latin and Cyrillic letters");
            return true;
        }
        catch (InvalidOperationException)
        {
            Line("fonts", "the built-in fonts cannot be read; the program is damaged");
            return false;
        }
    }

    private bool CheckWorkspace(OpenedWorkspace workspace)
    {
        var diagnostics = workspace.Loaded.Diagnostics;
        var errors = diagnostics.Count(d => d.Severity == Severity.Error);
        var warnings = diagnostics.Count(d => d.Severity == Severity.Warning);
        if (workspace.Loaded.Value is { } model)
        {
            Line("workspace", $"{model.Documents.Count} documents, {model.People.Count} people, {model.Sources.Count} sources");
            var store = workspace.Packs;
            var packs = store.Known.ToHashSet(StringComparer.Ordinal);
            foreach (var language in model.Settings.Languages.Where(l => !packs.Contains(l.Value) && !packs.Contains(l.Language)))
                Line("language", $"there is no language pack for {language}; there are {string.Join(", ", packs.Order(StringComparer.Ordinal))}");
            ShowLackingPhrases(store, model.Settings.Languages);
        }

        Line("reading", errors + warnings == 0 ? "no errors, no warnings" : $"{errors} errors, {warnings} warnings; `appealkit check` shows them");
        Line("kinds", string.Join(", ", workspace.Templates.Kinds));
        Line("languages", string.Join(", ", workspace.Templates.LanguageTags.Order(StringComparer.Ordinal)));
        return errors == 0;
    }

    // A pack may do without phrases that no document asks for, so this is worth telling but nothing to mend.
    private void ShowLackingPhrases(LanguagePackStore store, IReadOnlyList<LanguageTag> languages)
    {
        if (!LanguageTag.TryParse("en", out var english) || store.Load(english)?.Value is not { } original)
            return;
        foreach (var language in languages)
        {
            if (store.Load(language)?.Value is { } pack && LanguagePackComparison.FindLacking(original, pack) is { Count: > 0 } lacking)
                Line("language", $"the pack {pack.Tag} has none of these phrases: {string.Join(", ", lacking.Select(g => $"{g.Group} ({g.Count})"))}");
        }
    }

    // A folder that cannot be written is no mistake: --out names another one.
    private bool CheckOutput(string root)
    {
        var probe = Path.Combine(root, ".appealkit-doctor");
        try
        {
            File.WriteAllText(probe, "");
            File.Delete(probe);
            Line("output", "the workspace can be written to");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Line("output", "the workspace is read-only; `appealkit build --out DIR` writes elsewhere");
        }

        return true;
    }

    private void Line(string label, string text) => _environment.Out.WriteLine($"{label,-11}{text}");
}
