using System.Globalization;
using System.Text;
using AppealKit.Values;
using AppealKit.Workspace.Audiences;

namespace AppealKit.Signatories.Import;

/// <summary>By what a row is known again, and what its entry is called: made of the row alone, so that two branches that import one file agree.</summary>
internal static class RowFingerprint
{
    // No letter that is taken for another.
    private const string Letters = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int FingerprintLength = 20;

    // Of a name with more words than any has. Digits are in no word.
    private const int MostDraws = 20;

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

    /// <summary>An id for the entry of a row that nobody else has, and that holds no word of its name, even by chance.</summary>
    public static string IdOf(string fingerprint, IReadOnlyList<string> names, Func<string, bool> isTaken)
    {
        var (length, drawn) = (6, 1);
        while (true)
        {
            var text = drawn == 1 ? "id " + fingerprint : FormattableString.Invariant($"id {fingerprint} {drawn}");
            var id = drawn <= MostDraws ? ShortOf(text, "s-", length) : "s-" + DigitsOf(text, length);
            if (drawn <= MostDraws && TellingId.Tells(id, names))
                drawn++;
            else if (!isTaken(id) || length >= 40)
                return id;
            else
                length++;
        }
    }

    private static string DigitsOf(string text, int length) =>
        new([.. Enumerable.Range(0, length).Select(i => (char)('0' + (Sha256.Hash(Encoding.UTF8.GetBytes(text + i.ToString(CultureInfo.InvariantCulture)))[0] % 10)))]);

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
