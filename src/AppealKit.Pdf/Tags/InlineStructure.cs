using System.Globalization;
using AppealKit.Diagnostics;
using AppealKit.Document;
using AppealKit.Document.Blocks;
using AppealKit.Document.Inlines;
using AppealKit.Layout.Frames;
using AppealKit.Pdf.Core;
using AppealKit.Pdf.Navigation;

namespace AppealKit.Pdf.Tags;

/// <summary>The structure inside a block: text, links, calls of notes. Emphasis needs no element: it is seen, and PDF 1.7 has none for it.</summary>
internal sealed class InlineStructure(LaidOutDocument laidOut, Dictionary<DocumentNode, ContentSlot> contents, DiagnosticBag found)
{
    private readonly HashSet<Note> _claimed = [];
    private readonly HashSet<DocumentNode> _lineEnds = [];
    private DocumentNode? _lastLeaf;
    private List<NoteCall> _called = [];
    private Dictionary<string, Heading>? _headings;

    /// <summary>Leaves after which a line break was written.</summary>
    public IReadOnlySet<DocumentNode> LineEnds => _lineEnds;

    /// <summary>Claims a note for the place where it is called.</summary>
    /// <returns>False if it has its place already.</returns>
    public bool Claim(Note note) => _claimed.Add(note);

    /// <summary>The first calls of notes that were met since this was last asked.</summary>
    public IReadOnlyList<NoteCall> TakeCalled()
    {
        if (_called.Count == 0)
            return [];
        var called = _called;
        _called = [];
        return called;
    }

    public void Build(IReadOnlyList<Inline> content, StructureElement parent, LinkElement? link, string language)
    {
        foreach (var inline in content)
            Build(inline, parent, link, language);
    }

    public void Build(Inline inline, StructureElement parent, LinkElement? link, string language)
    {
        if (inline is LineBreak && _lastLeaf is { } leaf)
            _lineEnds.Add(leaf);
        else if (inline is TextInline or CodeInline or NoteCall)
            _lastLeaf = inline;
        switch (inline)
        {
            case TextInline text:
                contents.TryAdd(text, Text(text, parent, link, language));
                break;
            case CodeInline code:
                contents.TryAdd(code, parent.Add(new StructureElement("Code", parent)).Slot(link));
                break;
            case Emphasis emphasis:
                Build(emphasis.Content, parent, link, language);
                break;
            case Link outer when link is null && Target(outer) is { } target:
                var name = TextStrings.Clean(InlineText.Of(outer.Content));
                var element = new LinkElement(parent, target, name.Length > 0 ? name : TextStrings.Clean(outer.Target));
                parent.Add(element);
                Build(outer.Content, element, element, language);
                break;
            case Link plain:
                Build(plain.Content, parent, link, language);
                break;
            case NoteCall call:
                Call(call, parent, link);
                break;
        }
    }

    /// <summary>The slot of a note's number: a link back to the call, if its place is known.</summary>
    public ContentSlot BackLink(NoteCall? call, StructureElement label)
    {
        if (call is null || !laidOut.Positions.TryGetValue(call, out var place))
            return label.Slot(null);
        var link = new LinkElement(label, new LinkTarget(null, place), TextStrings.Clean(laidOut.Document.Phrases.BackToText));
        label.Add(link);
        return link.Slot(link);
    }

    private static ContentSlot Text(TextInline text, StructureElement parent, LinkElement? link, string language)
    {
        if (text.Language is not { } own || own.Value == language)
            return parent.Slot(link);
        // Neighbours in one language are one stretch to the ear.
        if (parent.Children.Count > 0 && parent.Children[^1] is StructureElement { Type: "Span" } span && span.Language == own.Value)
            return span.Slot(link);
        return parent.Add(new StructureElement("Span", parent) { Language = own.Value }).Slot(link);
    }

    private void Call(NoteCall call, StructureElement parent, LinkElement? link)
    {
        var reference = parent.Add(new StructureElement("Reference", parent));
        var label = reference.Add(new StructureElement("Lbl", reference));
        if (link is null && laidOut.Positions.TryGetValue(call.Note, out var place))
        {
            var number = call.Note.Number.ToString(CultureInfo.InvariantCulture);
            var name = laidOut.Document.Phrases.NoteNumber.Replace("{number}", number, StringComparison.Ordinal);
            link = new LinkElement(label, new LinkTarget(null, place), TextStrings.Clean(name));
            label = label.Add(link);
        }

        contents.TryAdd(call, label.Slot(link));
        if (Claim(call.Note))
            _called.Add(call);
    }

    private LinkTarget? Target(Link link)
    {
        if (!link.Target.StartsWith('#'))
        {
            var address = WebAddress.ToAscii(link.Target);
            if (address.Length <= WebAddress.Longest)
                return address.Length > 0 ? new LinkTarget(address, default) : null;
            found.Add(PdfDiagnostics.AddressTooLong(link, WebAddress.Longest));
            return null;
        }

        // An anchor that no heading has was reported when the text was read; here it is text.
        _headings ??= Headings.ByAnchor(laidOut.Document);
        return _headings.TryGetValue(link.Target[1..], out var heading) && laidOut.Positions.TryGetValue(heading, out var place)
            ? new LinkTarget(null, place)
            : null;
    }
}
