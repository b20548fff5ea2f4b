using System.Text;

namespace AppealKit.Pdf.Reading;

/// <summary>
/// Reads the text of a page from its operators. How wide a gap is, is not reckoned: pieces of a line are read once as one word and once as words of their
/// own, so that a search finds them either way.
/// </summary>
internal sealed class PageText(IReadOnlyDictionary<int, UnicodeMap> fonts)
{
    private readonly StringBuilder _joined = new();
    private readonly StringBuilder _apart = new();
    private readonly StringBuilder _piece = new();
    private UnicodeMap? _font;
    private string? _stated;

    /// <summary>The words of a page.</summary>
    public string Read(string content)
    {
        var operands = new List<string>();
        for (var at = 0; at < content.Length;)
        {
            if (content[at] == '(')
                Show(PdfStrings.Read(content, ref at), operands);
            else if (content[at] is '[' or ']' or '<' or '>' || char.IsWhiteSpace(content[at]))
                at++;
            else
                Take(Word(content, ref at), operands);
        }

        EndPiece("");
        return _joined.Append('\n').Append(_apart).Append('\n').ToString();
    }

    private static string Word(string content, ref int at)
    {
        var start = at++;
        while (at < content.Length && !char.IsWhiteSpace(content[at]) && content[at] is not ('(' or '[' or ']' or '<' or '>' or '/'))
            at++;
        return content[start..at];
    }

    private void Take(string word, List<string> operands)
    {
        switch (word)
        {
            case "Tf" when operands.Count >= 2 && int.TryParse(operands[^2].AsSpan(2), out var number):
                _font = fonts.GetValueOrDefault(number);
                break;
            case "Td" when operands.Count > 0:
                EndPiece(operands[^1] == "0" ? " " : "\n");
                break;
            case "BT":
                EndPiece("\n");
                break;
            case "EMC" when _stated is not null:
                _piece.Append(_stated);
                _stated = null;
                break;
            case "TJ" or "g" or "rg" or "Ts" or "BDC" or "EMC" or "ET":
                break;
            default:
                operands.Add(word);
                return;
        }

        operands.Clear();
    }

    // Beside the name of a property the string states the letters of what follows; else it is codes of two bytes.
    private void Show(string value, List<string> operands)
    {
        if (operands.Count > 0 && operands[^1] == "/ActualText")
        {
            _stated = PdfStrings.Words(value);
            return;
        }

        for (var i = 0; _stated is null && i + 1 < value.Length; i += 2)
            _piece.Append(_font?[(value[i] << 8) | value[i + 1]]);
    }

    // Glyphs stand from left to right, whatever way they are read.
    private void EndPiece(string between)
    {
        var piece = _piece.ToString();
        _piece.Clear();
        if (piece.AsSpan().ContainsAnyInRange('\u0590', '\u08FF'))
            piece = new string([.. piece.Reverse()]);
        // A word that was divided at the end of a line goes on on the next one.
        var isDivided = piece.EndsWith('\u00AD');
        piece = isDivided ? piece[..^1] : piece;
        _joined.Append(piece).Append(isDivided || between == " " ? "" : between);
        _apart.Append(piece).Append(isDivided ? "" : between);
    }
}
