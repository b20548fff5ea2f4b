using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Document;
using AppealKit.Document.Blocks;
using AppealKit.Document.Inlines;
using AppealKit.Markdown.Syntax.Notes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Block = AppealKit.Document.Blocks.Block;
using Inline = AppealKit.Document.Inlines.Inline;
using MarkdigInline = Markdig.Syntax.Inlines.Inline;

namespace AppealKit.Markdown.Conversion;

/// <summary>The notes of a document: finds their texts, numbers them by first call and counts their calls.</summary>
internal sealed class NoteBook(ConversionContext context)
{
    private readonly Dictionary<string, NoteEntry> _entries = new(StringComparer.Ordinal);
    private readonly List<NoteEntry> _inOrder = [];
    private readonly List<Note> _notes = [];

    /// <summary>The notes so far, by number.</summary>
    public IReadOnlyList<Note> Notes => _notes;

    /// <summary>The number that the next note will have.</summary>
    public int NextNumber { get; private set; } = 1;

    /// <summary>Finds the texts of all notes and counts the calls in the text. A note says how often it is called, so this comes first.</summary>
    public void Collect(ContainerBlock document)
    {
        FindDefinitions(document);
        CountCalls(document);
    }

    /// <summary>The call of a written note.</summary>
    /// <param name="label">Its label, with values.</param>
    /// <param name="place">Where the call stands.</param>
    /// <returns>Null if the call was refused.</returns>
    public NoteCall? Call(string label, Place place)
    {
        if (!_entries.TryGetValue(label, out var entry))
        {
            context.Diagnostics.Add(MarkdownDiagnostics.MarkWithoutNote(place, label, NameSuggestion.Nearest(label, _entries.Keys)));
            return null;
        }

        if (!entry.IsBuilt)
            Build(entry);
        return entry.Note is null ? null : new NoteCall(entry.Note, ++entry.Called) { Origin = place.Origin };
    }

    /// <summary>A note that a citation makes, and its call.</summary>
    public NoteCall Add(IReadOnlyList<Inline> content, Origin? origin)
    {
        var note = new Note(NextNumber++, [new Paragraph(content) { Origin = origin }], calls: 1) { Origin = origin };
        _notes.Add(note);
        return new NoteCall(note, 1) { Origin = origin };
    }

    /// <summary>Reports the notes that nothing calls.</summary>
    public void ReportUncalled()
    {
        foreach (var entry in _inOrder)
        {
            if (!entry.IsBuilt)
                context.Diagnostics.Add(MarkdownDiagnostics.NoteNeverCalled(entry.Place, entry.Label));
        }
    }

    private void Build(NoteEntry entry)
    {
        entry.IsBuilt = true;
        // The number is taken before the text is read, so that citations in the text know where they stand.
        var number = NextNumber++;
        List<Block> content = context.Blocks.Convert(entry.Definition, number);
        if (content.Count == 0)
        {
            context.Diagnostics.Add(MarkdownDiagnostics.EmptyNote(entry.Place, entry.Label));
            NextNumber = number;
            return;
        }

        entry.Note = new Note(number, content, entry.Calls) { Origin = entry.Place.Origin };
        _notes.Add(entry.Note);
    }

    private void FindDefinitions(ContainerBlock parent)
    {
        for (var i = 0; i < parent.Count; i++)
        {
            if (parent[i] is NoteDefinitionBlock definition)
                Define(definition);
            if (parent[i] is ContainerBlock container)
                FindDefinitions(container);
        }
    }

    private void Define(NoteDefinitionBlock definition)
    {
        var label = context.Values.Expand(definition.Label);
        var place = context.Places.Of(definition.LabelSpan);
        if (_entries.TryGetValue(label, out var first))
        {
            context.Diagnostics.Add(MarkdownDiagnostics.NoteDefinedTwice(place, label, first.Place));
            return;
        }

        var entry = new NoteEntry(label, definition, place);
        _entries.Add(label, entry);
        _inOrder.Add(entry);
    }

    private void CountCalls(ContainerBlock parent)
    {
        for (var i = 0; i < parent.Count; i++)
        {
            if (parent[i] is LeafBlock { Inline: { } inline })
                CountCalls(inline, 0);
            else if (parent[i] is ContainerBlock container and not NoteDefinitionBlock)
                CountCalls(container);
        }
    }

    private void CountCalls(ContainerInline parent, int depth)
    {
        // A call inside a link is refused and has no place among the calls.
        if (parent is LinkInline || depth > InlineConverter.MaxDepth)
            return;
        for (MarkdigInline? inline = parent.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is NoteMarkInline mark && _entries.TryGetValue(context.Values.Expand(mark.Label), out var entry))
                entry.Calls++;
            else if (inline is ContainerInline container)
                CountCalls(container, depth + 1);
        }
    }
}
