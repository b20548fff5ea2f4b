using AppealKit.Document.Blocks;
using AppealKit.Markdown;

namespace AppealKit.Testing;

/// <summary>Makes codes of four modules, two of them dark, so that tests of layout and markup can be checked by eye.</summary>
public sealed class SmallCodes : IMatrixCodeEncoder
{
    /// <inheritdoc/>
    public MatrixCode? Encode(string address, string description) =>
        address.Length > 100 ? null : new MatrixCode(address, description, 2, [true, false, false, true]);
}
