using System.Globalization;
using AppealKit.Document;
using AppealKit.Layout.Style;
using AppealKit.Values;

namespace AppealKit.Layout.Flow;

/// <summary>The notes of a document as lines, each made when it is first asked for.</summary>
internal sealed class NoteBook
{
    private readonly Dictionary<Note, NoteFlow> _flows = [];
    private readonly FlowCollector _collector;
    private readonly LanguageTag _language;
    private readonly Length _indent;

    public NoteBook(FlowCollector collector, AppealDocument document, HouseStyle style)
    {
        _collector = collector;
        _language = document.Language;
        // Room for the longest number, so that the texts of all notes begin below each other.
        var digits = document.Notes.Count.ToString(CultureInfo.InvariantCulture).Length;
        _indent = Length.Max(style.NoteIndent, style.Note.Size * (0.6 * digits + 0.5));
    }

    /// <summary>The lines of a note.</summary>
    public NoteFlow this[Note note]
    {
        get
        {
            if (!_flows.TryGetValue(note, out var flow))
                _flows.Add(note, flow = new NoteFlow(note, _collector.Note(note, _language, _indent)));
            return flow;
        }
    }
}
