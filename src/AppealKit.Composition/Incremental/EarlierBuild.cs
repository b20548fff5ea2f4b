using AppealKit.Composition.Output;
using AppealKit.Diagnostics;
using AppealKit.Workspace.Audiences;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Composition.Incremental;

/// <summary>
/// What earlier builds into a folder have left there: texts of which nothing changed are not built again. All is held against contents, never
/// against times; a document is taken over with all its languages or not at all, since its pages link to each other.
/// </summary>
internal sealed class EarlierBuild
{
    private readonly OutputFolder _folder;
    private readonly Func<string, byte[], string?> _textOf;
    private readonly InputDigests _inputs;
    private readonly SourceFiles _files;
    private readonly WorkspaceModel _seen;
    private readonly WithheldSearches _withheld;
    private readonly BuildRequest _request;
    private readonly string _ground;
    private readonly Dictionary<string, RecordedText> _known = new(StringComparer.Ordinal);
    private readonly bool _isSearched;

    /// <summary>What is known of earlier builds.</summary>
    /// <param name="record">The record of them; an empty one to build everything.</param>
    /// <param name="folder">The folder that they wrote to.</param>
    /// <param name="textOf">Reads the text of a finished file of a format.</param>
    /// <param name="inputs">What there is to build from now.</param>
    /// <param name="files">Finds the files that findings point into.</param>
    /// <param name="withheld">What the audience may not see.</param>
    /// <param name="request">What is built.</param>
    /// <param name="program">Digest of the program.</param>
    /// <param name="state">What is withheld now (<see cref="WithheldState"/>).</param>
    public EarlierBuild(
        BuildRecord record,
        OutputFolder folder,
        Func<string, byte[], string?> textOf,
        InputDigests inputs,
        SourceFiles files,
        WithheldSearches withheld,
        BuildRequest request,
        string program,
        string state)
    {
        (_folder, _textOf, _inputs, _files, _withheld, _request, _seen) = (folder, textOf, inputs, files, withheld, request, withheld.Seen);
        _ground = inputs.Ground(program, request);
        _isSearched = record.Searched == state;
        if (record.Ground != _ground)
            return;
        foreach (var text in record.Texts)
            _known[NameOf(text)] = text;
    }

    /// <summary>Takes over a document of which nothing changed.</summary>
    /// <returns>False if it must be built.</returns>
    public bool TakesOver(TextFamily family)
    {
        if (_known.Count == 0 || (!_isSearched && _withheld.Of(family.Document).InId(family.Document).Any()))
            return false;
        var taken = new List<(TextWork Work, RecordedText Text, List<Diagnostic> Findings)>(family.Texts.Count);
        foreach (var work in family.Texts)
        {
            if (!_known.TryGetValue(work.Text.Name, out var text) || Fresh(work, text) is not { } findings)
                return false;
            taken.Add((work, text, findings));
        }

        foreach (var (work, text, findings) in taken)
            work.TakeOver(text, findings);
        return true;
    }

    /// <summary>The record after a build.</summary>
    /// <param name="families">What was built or taken over.</param>
    /// <param name="state">What is withheld now.</param>
    public BuildRecord After(IEnumerable<TextFamily> families, string state)
    {
        var texts = new List<RecordedText>();
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var family in families)
        {
            foreach (var work in family.Texts)
            {
                done.Add(work.Text.Name);
                if ((work.Earlier ?? Record(work)) is { } text)
                    texts.Add(text);
            }
        }

        // What this build was not asked for is as it was, as long as it is still there.
        texts.AddRange(_known.Values.Where(t => !done.Contains(NameOf(t)) && _seen.FindDocument(t.Document) is not null));
        return new BuildRecord(_ground, state, [.. texts.OrderBy(t => t.Document, StringComparer.Ordinal).ThenBy(t => t.Language, StringComparer.Ordinal)]);
    }

    private static string NameOf(RecordedText text) => text.Document + "." + text.Language;

    private RecordedText? Record(TextWork work)
    {
        if (work.Reads is not { } reads || !work.IsWhole || work.Findings.Any(f => f.Severity == Severity.Error))
            return null;
        var choices = new List<RecordedChoice>();
        foreach (var choice in reads.Choices)
        {
            if (DocumentOf(work.Text.Document, choice.Group) is not { } document)
                return null;
            choices.Add(new RecordedChoice(document, choice.Group.Id, choice.Day, choice.People));
        }

        return new RecordedText(
            work.Text.Document.Id,
            work.Text.Language.Value,
            _inputs.Of(work.Text.Document, reads),
            choices,
            work.Linked,
            [.. work.Entries],
            [.. work.Findings.Select(RecordedFinding.Of)]);
    }

    private string? DocumentOf(DocumentDefinition own, CaseGroup group) =>
        (own.Cases.Contains(group, ReferenceEqualityComparer.Instance) ? own : _seen.Documents.FirstOrDefault(d => d.Cases.Contains(group, ReferenceEqualityComparer.Instance)))?.Id;

    // What was found in the text, if nothing of it changed; else null.
    private List<Diagnostic>? Fresh(TextWork work, RecordedText text)
    {
        var formats = _request.Formats;
        if (work.Text.IsBroken
            || !formats.All(f => text.Files.Any(e => e.Format == f))
            || !text.Inputs.All(_inputs.IsSame)
            || !text.Choices.All(IsSame)
            || !text.Linked.SequenceEqual(LinkedNow(work), StringComparer.Ordinal)
            || !text.Files.Where(f => formats.Contains(f.Format)).All(Stands))
            return null;
        var findings = new List<Diagnostic>(text.Findings.Count);
        foreach (var finding in text.Findings)
        {
            if (finding.Restore(_files.Find) is not { } restored)
                return null;
            findings.Add(restored);
        }

        return findings;
    }

    private bool IsSame(RecordedChoice choice) =>
        _seen.FindDocument(choice.Document)?.Cases.FirstOrDefault(g => g.Id == choice.Group) is { } group
        && _seen.MembersOf(group, choice.Day).SelectMany(m => m.People).Select(p => p.Id).SequenceEqual(choice.People, StringComparer.Ordinal);

    private IEnumerable<string> LinkedNow(TextWork work) => work.Text.Document.Languages
        .Where(l => l != work.Text.Language && (work.Family.Texts.Any(t => t.Text.Language == l) || _folder.Has((work.Text with { Language = l }).PathOf("html"))))
        .Select(l => l.Value);

    // With the bytes that were written, and nothing in it that is withheld by now.
    private bool Stands(ManifestEntry entry)
    {
        if (_folder.Read(entry.Path) is not { } bytes || bytes.Length != entry.Bytes || Digest.Of(bytes) != entry.Sha256)
            return false;
        return _isSearched || (_textOf(entry.Format, bytes) is { } text && !_withheld.Of(entry.Id).In(text).Any());
    }
}
