using AppealKit.Layout.Flow;
using AppealKit.Layout.Frames;
using AppealKit.Layout.Style;
using AppealKit.Typography.Lines;
using AppealKit.Values;

namespace AppealKit.Layout.Furniture;

/// <summary>Turns distances from where lines begin into places on the sheet, mirrored for right-to-left documents.</summary>
internal sealed class MarkPainter(PageGeometry page)
{
    private List<Mark> _marks = [];

    /// <summary>Takes the marks of a page and begins the next.</summary>
    public IReadOnlyList<Mark> Take()
    {
        var marks = _marks;
        _marks = new List<Mark>(marks.Count);
        return marks;
    }

    /// <summary>Paints a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="top">Distance of its line from the top edge of the sheet.</param>
    public void Rule(in RuleBox rule, Length top) =>
        _marks.Add(new RuleMark(page.LeftOf(rule.Start, rule.Width), top + rule.Top, rule.Width, rule.Height, rule.Color));

    /// <summary>Paints a matrix code.</summary>
    /// <param name="box">The code.</param>
    /// <param name="top">Distance of its line from the top edge of the sheet.</param>
    public void Code(CodeBox box, Length top) => _marks.Add(new CodeMark(box.Code, page.LeftOf(box.Start, box.Side), top, box.Side, box.Color));

    /// <summary>Paints letters that belong to no node.</summary>
    public void Furniture(TextLine line, Length start, Length baseline, Color color) =>
        Letters(new LineBox(line, start, Length.Zero, color), baseline, asArtifact: true);

    /// <summary>Paints letters.</summary>
    /// <param name="box">The letters.</param>
    /// <param name="top">Distance of their flow line from the top edge.</param>
    /// <param name="asArtifact">Whether they repeat what stands elsewhere.</param>
    public void Letters(in LineBox box, Length top, bool asArtifact)
    {
        var left = page.LeftOf(box.Start, box.Line.Width);
        var pieces = box.Line.Pieces;
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            var leaf = piece.Tag as Leaf;
            var node = asArtifact ? null : box.Label ?? leaf?.Node;
            var role = node is null ? MarkRole.Artifact : box.Label is null ? MarkRole.Content : MarkRole.Label;
            _marks.Add(new GlyphMark(piece.Run, left + piece.X, top + box.Baseline - piece.Rise, node, role, leaf?.Color ?? box.Color));
        }
    }
}
