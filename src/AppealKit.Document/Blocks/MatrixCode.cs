namespace AppealKit.Document.Blocks;

/// <summary>A square of dark and light modules that a camera reads: a QR code. It has its address printed beside it, for those without a camera.</summary>
public sealed class MatrixCode : Block
{
    /// <summary>Light modules that stay free on each side (ISO/IEC 18004, 6.3.8).</summary>
    public const int QuietZone = 4;

    private readonly bool[] _dark;

    /// <summary>Makes a code.</summary>
    /// <param name="address">What it says to a camera.</param>
    /// <param name="description">What it says to those who cannot see it.</param>
    /// <param name="size">Modules in a row, quiet zone not counted.</param>
    /// <param name="dark">Which modules are dark, row by row.</param>
    public MatrixCode(string address, string description, int size, bool[] dark)
    {
        Address = address;
        Description = description;
        Size = size;
        _dark = dark;
    }

    /// <summary>What it says to a camera.</summary>
    public string Address { get; }

    /// <summary>What it says to those who cannot see it.</summary>
    public string Description { get; }

    /// <summary>Modules in a row, quiet zone not counted.</summary>
    public int Size { get; }

    /// <summary>The dark stretches, row by row: they are fewer than the modules.</summary>
    public IEnumerable<(int Column, int Row, int Width)> DarkRuns()
    {
        for (var row = 0; row < Size; row++)
        {
            for (var column = 0; column < Size; column++)
            {
                if (!_dark[(row * Size) + column])
                    continue;
                var first = column;
                while (column < Size && _dark[(row * Size) + column])
                    column++;
                yield return (first, row, column - first);
            }
        }
    }
}
