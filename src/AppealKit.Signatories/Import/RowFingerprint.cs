using System.Text;
using AppealKit.Values;

namespace AppealKit.Signatories.Import;

/// <summary>By what a row is known again, and what its entry is called: made of the row alone, so that two branches that import one file agree.</summary>
internal static class RowFingerprint
{
    // No letter that is taken for another.
    private const string Letters = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int FingerprintLength = 20;

    /// <summary>The fingerprint of what says who answered and when.</summary>
    public static string Of(params ReadOnlySpan<string> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
            text.Append(CellText.Key(part)).Append('\u001F');
        return Written(text.ToString(), FingerprintLength);
    }

    /// <summary>A short name for something.</summary>
    public static string ShortOf(string text, string prefix, int length) => prefix + Written(text, length);

    /// <summary>An id for the entry of a row that nobody else has.</summary>
    public static string IdOf(string fingerprint, Func<string, bool> isTaken)
    {
        for (var length = 6; ; length++)
        {
            var id = ShortOf("id " + fingerprint, "s-", length);
            if (!isTaken(id) || length >= 40)
                return id;
        }
    }

    private static string Written(string text, int length)
    {
        var digest = Sha256.Hash(Encoding.UTF8.GetBytes(text));
        var letters = new char[length];
        for (var i = 0; i < length; i++)
        {
            var bit = i * 5;
            letters[i] = Letters[(((digest[bit / 8] << 8) | digest[Math.Min(bit / 8 + 1, 31)]) >> (11 - (bit % 8))) & 31];
        }

        return new string(letters);
    }
}
