using AppealKit.Document.Blocks;
using QRCoder;
using QRCoder.Exceptions;

namespace AppealKit.MatrixCodes;

/// <summary>Makes QR codes (ISO/IEC 18004) of addresses, for people who read a sheet of paper with a telephone in their hand.</summary>
public static class QrCodeEncoder
{
    // Four light modules around the code: without them readers do not find it (ISO/IEC 18004, 6.3.8). QRCoder adds them.
    private const int QuietZone = 4;

    /// <summary>Encodes an address. Level M corrects 15 % of damage: paper is folded and copied.</summary>
    /// <param name="address">The address.</param>
    /// <param name="description">What it is, for those who cannot see it.</param>
    /// <returns>Null if the address is longer than a code can hold, some 2,300 letters.</returns>
    public static MatrixCode? Encode(string address, string description)
    {
        try
        {
            using var data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M, forceUtf8: true, utf8BOM: false);
            var size = data.ModuleMatrix.Count - (QuietZone * 2);
            var dark = new bool[size * size];
            for (var row = 0; row < size; row++)
            {
                for (var column = 0; column < size; column++)
                    dark[(row * size) + column] = data.ModuleMatrix[row + QuietZone][column + QuietZone];
            }

            return new MatrixCode(address, description, size, dark);
        }
        catch (DataTooLongException)
        {
            return null;
        }
    }
}
