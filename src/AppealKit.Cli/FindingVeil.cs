using AppealKit.Diagnostics;

namespace AppealKit.Cli;

/// <summary>
/// Makes findings fit for the audience of a run, whatever writes them: what is about a place that it may not see, or names somebody who is withheld,
/// becomes the title of its kind with its place. No message has to think of this itself.
/// </summary>
internal static class FindingVeil
{
    private const string Instead = "The words are not shown, because they are not for the audience of this run; for `--audience internal` they are.";

    /// <summary>Findings as the audience may read them.</summary>
    public static IReadOnlyList<Diagnostic> Over(IReadOnlyList<Diagnostic> findings, SourceVisibility visibility)
    {
        var veiled = new Diagnostic[findings.Count];
        for (var i = 0; i < veiled.Length; i++)
            veiled[i] = Over(findings[i], visibility);
        return veiled;
    }

    private static Diagnostic Over(Diagnostic finding, SourceVisibility visibility)
    {
        if (finding.IsForEverybody || IsFit(finding, visibility))
            return finding;
        return finding with
        {
            Message = finding.Descriptor.Title,
            Hints = [Instead],
            Labels = [.. finding.Labels.Select(l => l with { Text = "see here" })],
        };
    }

    private static bool IsFit(Diagnostic finding, SourceVisibility visibility) =>
        (finding.Span is not { } span || visibility.MayQuote(span))
        && finding.Labels.All(l => visibility.MayQuote(l.Span) && visibility.MaySay(finding.FilePath, l.Text))
        && finding.Trail.All(visibility.MayQuote)
        && visibility.MaySay(finding.FilePath, string.Join('\n', finding.Hints.Prepend(finding.Message)));
}
