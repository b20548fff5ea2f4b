using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Markdown.Citations;
using AppealKit.Values;

namespace AppealKit.Markdown.Conversion;

/// <summary>What the parts of one conversion share.</summary>
internal sealed class ConversionContext
{
    public ConversionContext(ExpandedText text, LanguageTag language, ICitationFormatter citations, IMatrixCodeEncoder codes)
    {
        Text = text;
        Language = language;
        Codes = new MatrixCodeConverter(this, codes);
        Places = new Places(text);
        Values = new ValueText(text);
        Outline = new Outline(this);
        Links = new LinkAddresses(this);
        Notes = new NoteBook(this);
        Citations = new CitationReader(this, citations);
        Inlines = new InlineConverter(this);
        Blocks = new BlockConverter(this);
    }

    public ExpandedText Text { get; }

    public LanguageTag Language { get; }

    public DiagnosticBag Diagnostics { get; } = [];

    public Places Places { get; }

    public ValueText Values { get; }

    public Outline Outline { get; }

    public LinkAddresses Links { get; }

    public NoteBook Notes { get; }

    public CitationReader Citations { get; }

    public InlineConverter Inlines { get; }

    public BlockConverter Blocks { get; }

    public MatrixCodeConverter Codes { get; }

    /// <summary>The place of something written: of the value in it, if there is one, because that is what can be wrong.</summary>
    public Place PlaceOf(ReadOnlySpan<char> written, Place place) =>
        Values.Find(written, out var value, out _) >= 0 && value is not null ? new Place(value.Origin, value.Origin.Main) : place;
}
