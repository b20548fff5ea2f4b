using System.Text;

namespace AppealKit.Testing.Pdf;

/// <summary>Reads the content of a page: only the operators that our writer uses; any other is an exception.</summary>
public sealed class PdfPageContent
{
    private readonly Dictionary<string, PdfFont> _fonts;
    private readonly List<PdfSequence> _sequences = [];
    private readonly HashSet<int> _ids = [];
    private readonly Stack<bool> _openedInText = [];
    private readonly PdfDictionary _page;
    private PdfSequence? _current;
    private string? _actualText;
    private PdfFont? _font;
    private double _size;
    private double _x;
    private double _y;
    private bool _inText;

    private PdfPageContent(PdfDictionary page, Dictionary<string, PdfFont> fonts)
    {
        _page = page;
        _fonts = fonts;
    }

    /// <summary>The sequences of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="fonts">The fonts of its resources by name.</param>
    /// <exception cref="FormatException">The content breaks a rule: something painted outside a sequence, say.</exception>
    public static IReadOnlyList<PdfSequence> Read(PdfDictionary page, Dictionary<string, PdfFont> fonts)
    {
        var content = new PdfPageContent(page, fonts);
        content.Run(new PdfLexer(((PdfStream)page["Contents"]!).Data, 0, null));
        return content._sequences;
    }

    /// <summary>The fonts of a page's resources.</summary>
    public static Dictionary<string, PdfFont> FontsOf(PdfDictionary page)
    {
        var fonts = page.Dictionary("Resources")!.Dictionary("Font")!;
        return fonts.Keys.ToDictionary(k => k, k => new PdfFont(fonts.Dictionary(k)!));
    }

    private void Run(PdfLexer lexer)
    {
        var operands = new List<object?>();
        while (!lexer.AtEnd)
        {
            var value = lexer.Read(references: false);
            if (value is not PdfKeyword operation)
            {
                operands.Add(value);
                continue;
            }

            Execute(operation.Value, operands);
            operands.Clear();
        }

        Demand(!_inText && _openedInText.Count == 0 && operands.Count == 0, "the page ends inside something");
    }

    private void Execute(string operation, List<object?> operands)
    {
        switch (operation)
        {
            case "BT":
                Demand(!_inText, "text inside text");
                (_inText, _x, _y) = (true, 0, 0);
                break;
            case "ET":
                Demand(_inText && !_openedInText.Contains(true), "text ends before what began in it");
                _inText = false;
                break;
            case "BDC":
                Begin(((PdfName)operands[0]!).Value, (PdfDictionary)operands[1]!);
                break;
            case "EMC":
                Demand(_openedInText.TryPop(out var opened) && opened == _inText, "a sequence ends where it should not");
                _current = _openedInText.Count == 0 ? null : _current;
                _actualText = null;
                break;
            case "Tf":
                _font = _fonts[((PdfName)operands[0]!).Value];
                _size = (double)operands[1]!;
                break;
            case "Td":
                (_x, _y) = (_x + (double)operands[0]!, _y + (double)operands[1]!);
                break;
            case "TJ":
                Show((List<object?>)operands[0]!);
                break;
            case "re":
                Demand(_current is { Tag: "Artifact" } && !_inText && operands.All(o => o is double), "a rule that is no artifact");
                break;
            case "f" or "g" or "rg":
                Demand(operands.All(o => o is double and >= 0 and <= 1), "a colour out of range");
                break;
            case "Ts":
                Demand(_inText, "a rise outside text");
                break;
            default:
                throw new FormatException($"the operator {operation} is not expected");
        }
    }

    private void Begin(string tag, PdfDictionary properties)
    {
        _openedInText.Push(_inText);
        if (tag == "Span" && properties.Text("ActualText") is { } text)
        {
            Demand(_current is not null, "letters stated outside a sequence");
            _actualText = text;
            _current!.Append(text);
            return;
        }

        Demand(_current is null, "a sequence inside a sequence");
        var id = properties.Integer("MCID");
        Demand(id is null == (tag == "Artifact") && (id is null || _ids.Add(id.Value)), "a sequence without an identifier of its own");
        _sequences.Add(_current = new PdfSequence(tag, id, properties));
    }

    private void Show(List<object?> parts)
    {
        Demand(_inText && _font is not null && _size > 0 && _current is not null, "text without a font, or in no sequence");
        var text = new StringBuilder();
        foreach (var codes in parts.OfType<byte[]>())
        {
            Demand(codes.Length is > 0 and <= 32767 && codes.Length % 2 == 0, "a string of a wrong length");
            for (var i = 0; i < codes.Length; i += 2)
                text.Append(_font!.LettersOf((codes[i] << 8) | codes[i + 1]));
        }

        var letters = text.ToString();
        if (_actualText is null)
            _current!.Append(letters);
        _current!.Runs.Add((_x, _y, _size, letters));
    }

    private void Demand(bool condition, string problem)
    {
        if (!condition)
            throw new FormatException($"page with {_page.Integer("StructParents")}: {problem}");
    }
}
