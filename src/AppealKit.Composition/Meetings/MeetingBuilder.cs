using System.Text;
using AppealKit.Composition.Output;
using AppealKit.Diagnostics;
using AppealKit.Workspace.Audiences;
using AppealKit.Workspace.Calendar;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Meetings;

namespace AppealKit.Composition.Meetings;

/// <summary>Builds the documents of a meeting, and what goes with them: cover sheet, recommendations, an index by session, a calendar, and a zip of what is to be sent.</summary>
/// <param name="builder">Builds documents; it needs the formats html, pdf and md.</param>
public sealed class MeetingBuilder(AppealBuilder builder)
{
    private static readonly string[] CoverFormats = ["html", "pdf"];
    private static readonly string[] RecommendationFormats = ["html", "pdf", "md"];

    /// <summary>Builds a meeting into a folder.</summary>
    /// <param name="meeting">The meeting, of the model that the audience sees.</param>
    /// <param name="request">What to build; its documents are those of the meeting.</param>
    /// <param name="output">Absolute path of the output folder.</param>
    /// <param name="shownOutput">How messages call it.</param>
    /// <param name="force">True to write files even if they are there already with the same bytes.</param>
    /// <param name="progress">Told after each text; may be null.</param>
    /// <param name="stop">Stops between texts.</param>
    public MeetingBuildReport Build(
        Meeting meeting, BuildRequest request, string output, string shownOutput, bool force, Action<BuildProgress>? progress, CancellationToken stop)
    {
        var (model, packs) = builder.Ground;
        var seen = model.ForAudience(request.Audience);
        var wanted = request with { Documents = MeetingPlan.DocumentsOf(seen, meeting.Id), IsFull = false };
        var build = wanted.Documents.Count > 0
            ? builder.Build(wanted, output, shownOutput, force, progress, stop)
            : new BuildReport([], [], new StageTimings());
        if (build.WasStopped)
            return new MeetingBuildReport(build, [], []);
        var folder = new OutputFolder(output, shownOutput);
        var papers = new MeetingPapers(seen, packs, meeting);
        var beside = builder.BuildBeside([papers.Cover()], wanted with { Formats = CoverFormats }, folder, force, stop);
        List<BuildReport> runs = meeting.Recommendations.Count > 0
            ? [beside, builder.BuildBeside([papers.Recommendations()], wanted with { Formats = RecommendationFormats }, folder, force, stop)]
            : [beside];
        var sheets = runs.SelectMany(r => r.Items).ToList();
        var writer = new Writer(meeting, seen, new WithheldSearches(model, seen), folder, force);
        writer.RemoveStale(sheets);
        var rows = seen.SessionDocuments.Where(d => d.MeetingId == meeting.Id).ToList();
        var index = new MeetingIndexPage(meeting, seen, packs, papers.Languages[0]).Write(rows, build.Items, sheets);
        writer.WriteText("index.html", index);
        writer.WriteText(meeting.Id + ".ics", MeetingCalendar.Write(meeting, papers.Languages[0]));
        var sending = Sending(rows, build.Items, sheets);
        writer.WriteZip(meeting.Id + ".zip", sending);
        var files = sheets.Select(i => new MeetingFile(i.Path, i.Outcome)).Concat(writer.Files).ToList();
        var report = build with
        {
            Diagnostics = DiagnosticList.WithoutRepeats([.. build.Diagnostics, .. runs.SelectMany(r => r.Diagnostics), .. writer.Findings, .. folder.Failures()]),
            Faults = [.. build.Faults, .. runs.SelectMany(r => r.Faults)],
        };
        return new MeetingBuildReport(report, files, [.. sending.Where(s => s.Item.Entry is null).Select(s => s.Item.Path).Distinct(StringComparer.Ordinal)]);
    }

    // By session; what is for the whole meeting stands first. Pages for the web link to files beside them, which have other names here.
    private static List<(string Name, BuildItem Item)> Sending(List<SessionDocument> rows, IReadOnlyList<BuildItem> items, List<BuildItem> sheets)
    {
        var sending = new List<(string, BuildItem)>();
        foreach (var sheet in sheets.Where(IsSent))
            sending.Add((SentFile.NameOf(Path.GetFileName(sheet.Path)), sheet));
        foreach (var row in rows)
        {
            var name = SentFile.NameOf(row);
            foreach (var item in items.Where(i => i.DocumentId == row.DocumentId && row.Languages.Contains(i.Language) && IsSent(i)))
                sending.Add(($"{name}.{item.Language}.{item.Format}", item));
        }

        return sending;
    }

    private static bool IsSent(BuildItem item) => item.Format != "html";

    // What is not a document is searched for what is withheld like one.
    private sealed class Writer(Meeting meeting, WorkspaceModel seen, WithheldSearches withheld, OutputFolder folder, bool force)
    {
        private readonly List<MeetingFile> _files = [];
        private readonly DiagnosticBag _findings = new();

        public IReadOnlyList<MeetingFile> Files => _files;

        public IReadOnlyList<Diagnostic> Findings => _findings.ToList();

        private string PathOf(string name) => MeetingPapers.FolderOf(meeting.Id) + "/" + name;

        public void WriteText(string name, string text)
        {
            if (withheld.General.In(text).FirstOrDefault() is { } leak)
            {
                _findings.Add(CompositionDiagnostics.WithheldTextFound(PathOf(name), leak, seen.Audience));
                _files.Add(new MeetingFile(PathOf(name), WriteOutcome.Failed));
                return;
            }

            Write(name, Encoding.UTF8.GetBytes(text));
        }

        public void WriteZip(string name, IEnumerable<(string Name, BuildItem Item)> sending)
        {
            var zip = new StoredZip();
            var names = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (entry, item) in sending.OrderBy(s => s.Name, StringComparer.Ordinal))
            {
                if (item.Entry is not null && names.Add(entry) && folder.Read(item.Path) is { } bytes)
                    zip.Add(entry, bytes);
            }

            Write(name, zip.ToArray());
        }

        // Of sheets in languages that are no longer wanted. Whatever else stands there is somebody's own.
        public void RemoveStale(IEnumerable<BuildItem> sheets)
        {
            var written = sheets.Select(s => s.Path).ToHashSet(StringComparer.Ordinal);
            foreach (var language in seen.Settings.Languages)
            {
                foreach (var path in RecommendationFormats.SelectMany(f => new[] { PathOf($"{MeetingPapers.CoverName}.{language}.{f}"), PathOf($"{MeetingPapers.RecommendationsName}.{language}.{f}") }))
                {
                    if (!written.Contains(path))
                        folder.Remove(path);
                }
            }
        }

        private void Write(string name, byte[] bytes) => _files.Add(new MeetingFile(PathOf(name), folder.Write(PathOf(name), bytes, force)));
    }
}
