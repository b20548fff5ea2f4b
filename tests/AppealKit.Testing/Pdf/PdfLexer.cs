using System.Globalization;
using System.Text;

namespace AppealKit.Testing.Pdf;

/// <summary>Reads the syntax of PDF (ISO 32000-1, 7.2 and 7.3); strict, since it reads our own files.</summary>
public sealed class PdfLexer(byte[] data, int position, PdfFile? file)
{
    private static readonly object CloseArray = new();
    private static readonly object CloseDictionary = new();

    /// <summary>Where it is.</summary>
    public int Position { get; set; } = position;

    /// <summary>True if nothing but white space is left.</summary>
    public bool AtEnd
    {
        get
        {
            while (Position < data.Length && IsSpace(data[Position]))
                Position++;
            return Position >= data.Length;
        }
    }

    /// <summary>The next value: bool, double, byte[] (a string), name, list, dictionary, keyword, or null for <c>null</c>.</summary>
    /// <param name="references">True if <c>1 0 R</c> is a reference: not so in content streams.</param>
    public object? Read(bool references = true)
    {
        var value = Token(references);
        return ReferenceEquals(value, CloseArray) || ReferenceEquals(value, CloseDictionary) ? throw Wrong("a bracket too many") : value;
    }

    private static bool IsSpace(byte b) => b is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsDelimiter(byte b) => "()<>[]{}/%"u8.Contains(b);

    private FormatException Wrong(string what) => new($"at byte {Position}: {what}");

    private object? Token(bool references)
    {
        if (AtEnd)
            throw Wrong("end of data");
        var b = data[Position];
        switch ((char)b)
        {
            case '/':
                return ReadName();
            case '(':
                return ReadString();
            case '[':
                Position++;
                return ReadArray(references);
            case ']':
                Position++;
                return CloseArray;
            case '<' when data[Position + 1] == '<':
                Position += 2;
                return ReadDictionary(references);
            case '<':
                return ReadHex();
            case '>' when data[Position + 1] == '>':
                Position += 2;
                return CloseDictionary;
            default:
                return ReadWord(references);
        }
    }

    private object? ReadWord(bool references)
    {
        var word = Word();
        if (!double.TryParse(word, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return word switch { "true" => true, "false" => false, "null" => null, "" => throw Wrong("nothing readable"), _ => new PdfKeyword(word) };
        if (!references || !word.All(char.IsAsciiDigit))
            return number;
        var before = Position;
        if (!AtEnd && Word() == "0" && !AtEnd && Word() == "R")
            return new PdfReference((int)number);
        Position = before;
        return number;
    }

    private string Word()
    {
        var start = Position;
        while (Position < data.Length && !IsSpace(data[Position]) && !IsDelimiter(data[Position]))
            Position++;
        return Encoding.ASCII.GetString(data, start, Position - start);
    }

    private PdfName ReadName()
    {
        Position++;
        var word = Word();
        var bytes = new List<byte>();
        for (var i = 0; i < word.Length; i++)
        {
            bytes.Add(word[i] == '#' ? byte.Parse(word.AsSpan(i + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) : (byte)word[i]);
            if (word[i] == '#')
                i += 2;
        }

        return new PdfName(Encoding.UTF8.GetString([.. bytes]));
    }

    private byte[] ReadString()
    {
        var bytes = new List<byte>();
        var depth = 0;
        for (Position++; ; Position++)
        {
            var b = data[Position];
            if (b == '\\')
            {
                b = data[++Position];
                bytes.Add(b switch { (byte)'n' => 10, (byte)'r' => 13, (byte)'t' => 9, (byte)'b' => 8, (byte)'f' => 12, _ => b });
                continue;
            }

            if (b == ')' && depth-- == 0)
                break;
            if (b == '(')
                depth++;
            bytes.Add(b);
        }

        Position++;
        return [.. bytes];
    }

    private byte[] ReadHex()
    {
        var end = System.Array.IndexOf(data, (byte)'>', Position);
        var digits = Encoding.ASCII.GetString(data, Position + 1, end - Position - 1);
        Position = end + 1;
        return Convert.FromHexString(digits);
    }

    private List<object?> ReadArray(bool references)
    {
        var list = new List<object?>();
        for (var value = Token(references); !ReferenceEquals(value, CloseArray); value = Token(references))
            list.Add(value);
        return list;
    }

    private PdfDictionary ReadDictionary(bool references)
    {
        var dictionary = new PdfDictionary(file);
        for (var key = Token(references); !ReferenceEquals(key, CloseDictionary); key = Token(references))
            dictionary.Add((key as PdfName ?? throw Wrong("a key that is no name")).Value, Token(references));
        return dictionary;
    }
}
