using AppealKit.Document.Blocks;
using AppealKit.Markdown;
using AppealKit.MatrixCodes;

namespace AppealKit.Composition;

/// <summary>Hands the encoder of QR codes to the reading of Markdown, which does not know it.</summary>
internal sealed class QrCodes : IMatrixCodeEncoder
{
    public MatrixCode? Encode(string address, string description) => QrCodeEncoder.Encode(address, description);
}
