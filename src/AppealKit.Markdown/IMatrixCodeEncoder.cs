using AppealKit.Document.Blocks;

namespace AppealKit.Markdown;

/// <summary>Makes the codes that texts ask for with <c>::: qr-code</c>.</summary>
public interface IMatrixCodeEncoder
{
    /// <summary>Encodes an address.</summary>
    /// <param name="address">The address.</param>
    /// <param name="description">What it is, for those who cannot see it.</param>
    /// <returns>Null if the address is longer than a code can hold.</returns>
    MatrixCode? Encode(string address, string description);
}
