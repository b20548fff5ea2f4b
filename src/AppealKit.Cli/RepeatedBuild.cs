using System.CommandLine;
using System.Globalization;
using AppealKit.Cli.Console;
using AppealKit.Composition;
using AppealKit.Composition.Incremental;
using AppealKit.Composition.Output;
using AppealKit.Diagnostics;
using AppealKit.Values;
using AppealKit.Workspace.Files;

namespace AppealKit.Cli;

/// <summary>
/// A build that was done before: if neither the workspace nor what was written has changed by a byte since, all is left alone and what was found is said
/// again, without reading more than bytes.
/// </summary>
/// <param name="environment">The surroundings.</param>
/// <param name="root">Absolute path of the workspace.</param>
/// <param name="place">The folder to build into.</param>
/// <param name="audience">For whom is built.</param>
/// <param name="request">What is asked for, in words.</param>
internal sealed class RepeatedBuild(CliEnvironment environment, string root, OutputPlace place, Audience audience, string request)
{
    private const string IndexPage = "index.html";

    private readonly string _path = BuildMemory.UnchangedOf(root, place.Folder, audience);

    /// <summary>The words for what is asked for, by whom and when; two builds of the same words leave the same files and say the same.</summary>
    public static string RequestOf(ParseResult result, DateOnly today) =>
        string.Join('\n', result.Tokens.Select(t => t.Value).Prepend(today.ToString("O", CultureInfo.InvariantCulture)).Prepend(ProgramIdentity.Digest));

    /// <summary>Repeats what was done before.</summary>
    /// <returns>The exit code; null if something changed, or nothing is known.</returns>
    public int? Repeat(bool warningsAsErrors)
    {
        if (environment.Early is not { } early || !File.Exists(_path) || early.Digest.GetAwaiter().GetResult() is not { } digest)
            return null;
        if (UnchangedBuild.Read(_path) is not { } before || before.Inputs != digest || before.Request != request || !before.Stands(root, place.Folder))
            return null;
        var items = before.Files.Select(e => new BuildItem(e.Id, LanguageTag.Of(e.Language), e.Format, e.Path, WriteOutcome.Unchanged, e)).ToList();
        environment.Error.Write(environment.ErrorIsRich ? before.ColouredFindings : before.Findings);
        BuildTable.Write(new BuildReport(items, [], new StageTimings()), place.Shown, environment.Out);
        if (environment.Variable("APPEALKIT_TIMINGS") is "1")
            environment.Error.WriteLine(FormattableString.Invariant($"{"texts built",-12} {0,8} of {before.Files.Select(f => f.Id + f.Language).Distinct(StringComparer.Ordinal).Count()}"));
        return warningsAsErrors && before.HasWarnings ? ExitCode.InputHasErrors : ExitCode.Fine;
    }

    /// <summary>Remembers a build, if it can be repeated: one without an error, of a workspace that nobody changed meanwhile.</summary>
    public void Remember(BuildReport report, Messages messages)
    {
        if (environment.Early is not { } early
            || report.HasErrors || report.WasStopped || report.Faults.Count > 0 || report.Items.Count == 0 || report.Items.Any(i => i.Entry is null)
            || early.Digest.GetAwaiter().GetResult() is not { } digest || WorkspaceDigest.Of(new DirectoryFiles(root)) != digest)
            return;
        var unchanged = new UnchangedBuild(
            digest,
            request,
            [.. report.Items.Select(i => i.Entry!)],
            ListsIn(root, place.Folder),
            Text(report.Diagnostics, messages, color: false),
            Text(report.Diagnostics, messages, color: true),
            report.Diagnostics.Any(d => d.Severity == Severity.Warning));
        unchanged.Write(_path);
    }

    // The manifests of all audiences: whoever is withheld now is looked for in all of their folders.
    private static Dictionary<string, string> ListsIn(string root, string output)
    {
        var own = Path.GetRelativePath(root, output);
        var lists = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in Enum.GetValues<Audience>().Select(OutputPlace.DefaultName).Append(own).Select(f => Path.Combine(f, Manifest.FileName)).Append(Path.Combine(own, IndexPage)))
            lists[path] = UnchangedBuild.DigestOf(Path.Combine(root, path));
        return lists;
    }

    private static string Text(IReadOnlyList<Diagnostic> findings, Messages messages, bool color)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        messages.Write(findings, text, color);
        return text.ToString();
    }
}
