using AppealKit.Values;

namespace AppealKit.Composition.Output;

/// <summary>SHA-256 digests as lower-case hexadecimal.</summary>
internal static class Digest
{
    /// <summary>The digest of bytes.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Sha256.Hex(bytes);

    /// <summary>The digest of a file.</summary>
    public static string OfFile(string path) => Of(File.ReadAllBytes(path));
}
