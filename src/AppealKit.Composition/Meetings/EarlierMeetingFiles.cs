using System.Text;
using AppealKit.Composition.Output;
using AppealKit.Diagnostics;
using AppealKit.Workspace.Audiences;

namespace AppealKit.Composition.Meetings;

/// <summary>
/// Searches what earlier builds of meetings left for what is withheld by now, and removes the files that hold any of it. They are in no manifest: only files with
/// the names that such a build gives are touched.
/// </summary>
/// <param name="folder">The output folder.</param>
/// <param name="withheld">What its audience may not see.</param>
/// <param name="textOf">Reads the text of a file of a format; null if it is none that a build wrote.</param>
internal sealed class EarlierMeetingFiles(OutputFolder folder, WithheldSearches withheld, Func<string, byte[], string?> textOf)
{
    private const string Fold = "\r\n ";

    /// <summary>Searches all of them.</summary>
    /// <returns>What became of them.</returns>
    public IReadOnlyList<Diagnostic> Clean()
    {
        var findings = new List<Diagnostic>();
        foreach (var path in folder.FilesBelow("meetings"))
        {
            if (path.Split('/') is not [_, var meeting, var name] || !IsOurs(meeting, name) || folder.Read(path) is not { } bytes || FirstHit(meeting, name, bytes) is not { } hit)
                continue;
            folder.Remove(path);
            findings.Add(folder.Has(path)
                ? CompositionDiagnostics.EarlierFileStands(folder.Shown(path), hit, withheld.Seen.Audience, isChanged: false)
                : CompositionDiagnostics.EarlierFileRemoved(folder.Shown(path), hit, withheld.Seen.Audience));
        }

        return findings;
    }

    private static bool IsOurs(string meeting, string name) =>
        name == IndexPage.FileName || name == meeting + ".ics" || name == meeting + ".zip"
        || name.StartsWith(MeetingPapers.CoverName + ".", StringComparison.Ordinal) || name.StartsWith(MeetingPapers.RecommendationsName + ".", StringComparison.Ordinal);

    private WithheldHit? FirstHit(string meeting, string name, byte[] bytes)
    {
        if (!name.EndsWith(".zip", StringComparison.Ordinal))
            return TextOf(name, bytes) is { } text ? withheld.General.In(text).FirstOrDefault() : null;
        var documents = withheld.Seen.SessionDocuments.Where(d => d.MeetingId == meeting).DistinctBy(SentFile.NameOf, StringComparer.Ordinal).ToDictionary(SentFile.NameOf, d => d.DocumentId, StringComparer.Ordinal);
        foreach (var (entry, content) in StoredZip.Read(bytes))
        {
            var search = documents.TryGetValue(entry.Split('.')[0], out var id) ? withheld.Of(id) : withheld.General;
            if (TextOf(entry, content) is { } text && search.In(text).FirstOrDefault() is { } hit)
                return hit;
        }

        return null;
    }

    private string? TextOf(string name, byte[] bytes) => name[(name.LastIndexOf('.') + 1)..] switch
    {
        "ics" => Encoding.UTF8.GetString(bytes).Replace(Fold, "", StringComparison.Ordinal),
        var format => textOf(format, bytes),
    };
}
