using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace AppealKit.Templating.Functions;

/// <summary>Digests that the language has and that only the system's library makes.</summary>
[SuppressMessage("Security", "CA5350", Justification = "Names a text, guards nothing.")]
[SuppressMessage("Security", "CA5351", Justification = "Names a text, guards nothing.")]
internal static class SystemHashes
{
    // Without one of these the base library stops the process, and nothing can catch that.
    private static readonly string[] Libraries = ["libssl.so.3", "libssl.so.1.1", "libssl.so.10", "libssl.so.1.0.2", "libssl.so.1.0.0"];

    private static readonly Lazy<bool> AreThere = new(() =>
        !OperatingSystem.IsLinux() || Array.Exists(Libraries, library => NativeLibrary.TryLoad(library, out _)));

    /// <summary>The digest of bytes; null where there is no library.</summary>
    public static byte[]? Of(string algorithm, byte[] bytes) => !AreThere.Value ? null : algorithm switch
    {
        "md5" => MD5.HashData(bytes),
        "sha1" => SHA1.HashData(bytes),
        _ => SHA512.HashData(bytes),
    };

    /// <summary>The digest of bytes with a key; null where there is no library.</summary>
    public static byte[]? Of(string algorithm, byte[] key, byte[] bytes) =>
        !AreThere.Value ? null : algorithm == "sha1" ? HMACSHA1.HashData(key, bytes) : HMACSHA512.HashData(key, bytes);
}
