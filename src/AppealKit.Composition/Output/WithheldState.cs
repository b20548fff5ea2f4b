using System.Globalization;
using System.Text;
using AppealKit.Diagnostics.Source;
using AppealKit.Values;
using AppealKit.Workspace.Model;

namespace AppealKit.Composition.Output;

/// <summary>
/// A digest of all that decides what is withheld: as long as it is the same, files that were searched once need not be searched again. It is made of
/// whole files, ledgers among them, so that no name can be guessed from it.
/// </summary>
internal static class WithheldState
{
    // Raised when the search finds more than before: then all files are searched again.
    private const int SearchVersion = 2;

    /// <summary>The digest for an audience. It does not depend on how lines end.</summary>
    public static string Of(WorkspaceModel model, Audience audience)
    {
        var state = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{SearchVersion} {(int)audience} {(int)model.Settings.DefaultAudience}\n");
        foreach (var file in FilesOf(model).DistinctBy(f => f.Path, StringComparer.Ordinal).OrderBy(f => f.Path, StringComparer.Ordinal))
            state.Append(file.Path).Append('\n').Append(Digest.Of(Encoding.UTF8.GetBytes(file.Text.Replace("\r\n", "\n", StringComparison.Ordinal)))).Append('\n');
        return Digest.Of(Encoding.UTF8.GetBytes(state.ToString()));
    }

    // Bodies are not withheld; who is withheld from them stands in the other files.
    private static IEnumerable<SourceFile> FilesOf(WorkspaceModel model) =>
        model.People.Select(p => p.IdSpan.File)
            .Concat(model.Organisations.Select(o => o.IdSpan.File))
            .Concat(model.Sources.Select(s => s.IdSpan.File))
            .Concat(model.Situations.Select(s => s.IdSpan.File))
            .Concat(model.Documents.Select(d => d.File))
            .Concat(model.Meetings.Select(m => m.File))
            .Concat(model.Ledgers.Select(l => l.File));
}
