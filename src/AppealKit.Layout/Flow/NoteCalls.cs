using AppealKit.Document;
using AppealKit.Document.Inlines;
using AppealKit.Typography.Lines;

namespace AppealKit.Layout.Flow;

/// <summary>Finds the calls of notes on a line.</summary>
internal static class NoteCalls
{
    /// <summary>The notes called on a line, from left to right; empty in most.</summary>
    public static IReadOnlyList<Note> On(TextLine line)
    {
        List<Note>? notes = null;
        for (var i = 0; i < line.Pieces.Count; i++)
        {
            if (line.Pieces[i].Tag is Leaf { Node: NoteCall call })
                (notes ??= []).Add(call.Note);
        }

        return notes ?? (IReadOnlyList<Note>)[];
    }
}
