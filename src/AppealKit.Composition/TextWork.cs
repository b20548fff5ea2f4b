using AppealKit.Composition.Incremental;
using AppealKit.Composition.Output;
using AppealKit.Diagnostics;
using AppealKit.Document;

namespace AppealKit.Composition;

/// <summary>A text on its way through the stages, and what came of it. One thread at a time works on it.</summary>
/// <param name="family">All texts of its document that are built.</param>
/// <param name="text">The text.</param>
/// <param name="formats">The formats asked for.</param>
internal sealed class TextWork(TextFamily family, TextToBuild text, IReadOnlyList<string> formats)
{
    private readonly ManifestEntry?[] _entries = new ManifestEntry?[formats.Count];
    private readonly bool[] _withheld = new bool[formats.Count];
    private readonly WriteOutcome[] _outcomes = AllFailed(formats.Count);

    public TextFamily Family { get; } = family;

    public TextToBuild Text { get; } = text;

    /// <summary>True once its turn came.</summary>
    public bool IsStarted { get; set; }

    /// <summary>The composed document; null if an error kept it from being one.</summary>
    public AppealDocument? Document { get; set; }

    /// <summary>The finished page that names the other languages; null until it is there, or if there is none.</summary>
    public RenderedFile? Page { get; set; }

    /// <summary>True if the id of the document names somebody whom the audience may not see: then nothing of it is listed anywhere.</summary>
    public bool IsUnnamed { get; private set; }

    /// <summary>What it was made from; null if nobody asks.</summary>
    public TextReads? Reads { get; set; }

    /// <summary>What an earlier build made of it, if nothing has changed since: then it is not built.</summary>
    public RecordedText? Earlier { get; private set; }

    /// <summary>The languages that its page links to.</summary>
    public IReadOnlyList<string> Linked { get; set; } = [];

    /// <summary>What is known of its finished files.</summary>
    public IEnumerable<ManifestEntry> Entries => _entries.OfType<ManifestEntry>();

    /// <summary>True if it stands in every format that was asked for.</summary>
    public bool IsWhole => !IsUnnamed && Faults.Count == 0 && Array.TrueForAll(_outcomes, o => o != WriteOutcome.Failed);

    /// <summary>How long it is; null if it could not be composed, or was not.</summary>
    public TextMeasure? Measure { get; set; }

    public DiagnosticBag Findings { get; private set; } = new();

    public List<BuildFault> Faults { get; } = [];

    // What is not finished has failed.
    private static WriteOutcome[] AllFailed(int count)
    {
        var outcomes = new WriteOutcome[count];
        Array.Fill(outcomes, WriteOutcome.Failed);
        return outcomes;
    }

    /// <summary>Takes down what became of a finished file.</summary>
    public void Take(RenderedFile file, WriteOutcome outcome)
    {
        var index = IndexOf(file.Entry.Format);
        (_entries[index], _outcomes[index]) = (file.Entry, outcome);
    }

    /// <summary>Takes down what came of rendering it in a format.</summary>
    /// <returns>The file; null if there is none.</returns>
    public RenderedFile? Take(RenderedText rendered)
    {
        Findings.AddRange(rendered.Findings);
        _withheld[IndexOf(rendered.Format)] |= rendered.IsWithheld;
        if (rendered.Pages is { } pages)
            Measure = Measure is null ? null : Measure with { Pages = pages };
        return rendered.File;
    }

    /// <summary>Takes over what an earlier build made of it.</summary>
    public void TakeOver(RecordedText earlier, IEnumerable<Diagnostic> findings)
    {
        (IsStarted, Earlier) = (true, earlier);
        Findings.AddRange(findings);
        for (var i = 0; i < formats.Count; i++)
            (_entries[i], _outcomes[i]) = (earlier.Files.First(f => f.Format == formats[i]), WriteOutcome.Unchanged);
    }

    /// <summary>Lets go of what is no longer needed once it is written: there can be thousands of texts.</summary>
    public void LetGo() => (Document, Page) = (null, null);

    /// <summary>Takes down that the id of the document names somebody whom the audience may not see: of what was found in it nothing else is told.</summary>
    public void Unname(Diagnostic why)
    {
        (IsUnnamed, Document, Measure, Findings) = (true, null, null, [why]);
        Faults.Clear();
    }

    /// <summary>Says what became of its files, by format; nothing if its turn never came.</summary>
    public void AddItems(List<BuildItem> items, IBuildTarget target)
    {
        for (var i = 0; IsStarted && !IsUnnamed && i < formats.Count; i++)
        {
            var entry = _outcomes[i] == WriteOutcome.Failed ? null : _entries[i];
            var path = Text.PathOf(formats[i]);
            items.Add(new BuildItem(Text.Document.Id, Text.Language, formats[i], path, _outcomes[i], entry)
            {
                IsWithheld = _withheld[i],
                EarlierStands = entry is null && target.Stands(path),
            });
        }
    }

    private int IndexOf(string format)
    {
        for (var i = 0; i < formats.Count; i++)
        {
            if (formats[i] == format)
                return i;
        }

        throw new ArgumentOutOfRangeException(nameof(format), format, "not a format of this build");
    }
}
