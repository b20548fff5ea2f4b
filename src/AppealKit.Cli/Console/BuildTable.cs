using System.Globalization;
using AppealKit.Composition;
using AppealKit.Composition.Output;

namespace AppealKit.Cli.Console;

/// <summary>Says what became of the files of a build.</summary>
internal static class BuildTable
{
    /// <summary>Writes a line for each file, and the sum.</summary>
    /// <param name="report">The build.</param>
    /// <param name="shown">How the folder is called.</param>
    /// <param name="output">Gets it.</param>
    public static void Write(BuildReport report, string shown, TextWriter output)
    {
        var table = new TextTable("document", "language", "format", "pages>", "size>", "");
        foreach (var item in report.Items)
        {
            table.Add(
                item.DocumentId,
                item.Language.Value,
                item.Format,
                item.Entry?.Pages?.ToString(CultureInfo.InvariantCulture) ?? "",
                item.Entry is { } entry ? FormattableString.Invariant($"{(entry.Bytes + 1023) / 1024} KB") : "",
                item.Outcome switch { WriteOutcome.Written => "written", WriteOutcome.Unchanged => "unchanged", _ => item.EarlierStands ? "not written, an earlier one stays" : "not written" });
        }

        table.WriteTo(output);
        var written = report.Items.Count(i => i.Outcome == WriteOutcome.Written);
        var failed = report.Items.Count(i => i.Outcome == WriteOutcome.Failed);
        var standing = report.Items.Count(i => i.EarlierStands);
        output.WriteLine(
            report is { Items.Count: 0, WasStopped: false }
                ? "nothing to build: no document of this workspace was chosen"
                : FormattableString.Invariant($"{shown}: {written} written, {report.Items.Count - written - failed} unchanged")
                    + (failed > 0 ? FormattableString.Invariant($", {failed} not written because of errors") : "")
                    + (standing > 0 ? FormattableString.Invariant($"; {standing} {(standing == 1 ? "file of an earlier build stays as it was" : "files of an earlier build stay as they were")}") : ""));
    }
}
