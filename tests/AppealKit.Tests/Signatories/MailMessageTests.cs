using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AppealKit.Signatories.Messages;
using AppealKit.Testing;
using AppealKit.Values;
using Xunit;

namespace AppealKit.Tests.Signatories;

/// <summary>Messages are what RFC 5322, 2045 and 2047 say, whatever stands in them.</summary>
public sealed partial class MailMessageTests
{
    private static readonly DateOnly Day = new(2025, 12, 5);

    [Fact]
    public void A_message_is_told_from_its_file_as_it_was_written()
    {
        var message = new MailMessage(LanguageTag.Of("ru"), "Просим прочитать ещё раз: «Освободите его»", "Здравствуйте!\n\n.\nFrom here = there \nконец");

        var mail = message.ToMail(Address("ask@example.org"), Address("jan.kowalski@example.org"), Day);

        Assert.StartsWith("Date: Fri, 05 Dec 2025 12:00:00 +0000\r\nFrom: ask@example.org\r\nTo: jan.kowalski@example.org\r\nSubject: =?utf-8?B?", mail, StringComparison.Ordinal);
        var (head, body) = Parts(mail);
        Assert.Equal(message.Subject, DecodedWords(head["Subject"]));
        Assert.Equal(message.Body + "\n", DecodedBody(body));
        Assert.Equal("quoted-printable", head["Content-Transfer-Encoding"]);
        Assert.Equal("text/plain; charset=utf-8", head["Content-Type"]);
        Assert.Equal("ru", head["Content-Language"]);
        Assert.DoesNotContain("Message-ID", mail, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("jan@example.org", true)]
    [InlineData(" jan@example.org ", true)]
    [InlineData("jan.k+list@mail.example.co.uk", true)]
    [InlineData("jan@example.org, erika@example.org", false)]
    [InlineData("jan@example.org\r\nBcc: all@example.org", false)]
    [InlineData("jan@example.org\nBcc:all@example.org", false)]
    [InlineData("Jan <jan@example.org>", false)]
    [InlineData("\"a b\"@example.org", false)]
    [InlineData("jan@[127.0.0.1]", false)]
    [InlineData("jan(a comment)@example.org", false)]
    [InlineData("jan@example", false)]
    [InlineData("jan@@example.org", false)]
    [InlineData("jan@-example.org", false)]
    [InlineData(".jan@example.org", false)]
    [InlineData("ян@example.org", false)]
    [InlineData("jan@при мер.org", false)]
    [InlineData("jan@пример.org\nBcc: a@b.org", false)]
    [InlineData("jan", false)]
    [InlineData("@", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void An_address_is_one_address_and_nothing_else(string? text, bool isAddress)
    {
        Assert.Equal(isAddress, MessageAddress.TryParse(text, out var address));
        Assert.Equal(isAddress ? text!.Trim() : null, address?.Value);
    }

    [Fact]
    public void A_domain_of_another_alphabet_is_written_as_mail_has_it() =>
        Assert.Equal("jan@xn--e1afmkfd.example.org", Address("jan@пример.example.org").Value);

    /// <summary>Nothing in a title or a text comes into the head as a line of its own, and everything comes back as it was.</summary>
    [Fact]
    public void Any_text_comes_through_and_none_adds_a_line_to_the_head()
    {
        string[] pieces = ["\r\nBcc: all@example.org\r\n", "\n\n", "\u2028", "\u0085", "=?utf-8?Q?x?=", "=", " ", "  ", "\t", ".", "From ", "é", "ж", "漢字", "\U0001F54A", "\0", "a", "word", new string('x', 90), new string('я', 60), "?=", "\uD800", "{+new+}"];
        var random = new Random(3);
        for (var round = 0; round < TestScale.Rounds(400); round++)
        {
            var subject = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)]));
            var text = string.Concat(Enumerable.Range(0, random.Next(20)).Select(_ => pieces[random.Next(pieces.Length)])).Replace("\r", "", StringComparison.Ordinal).TrimEnd('\n');
            var mail = new MailMessage(LanguageTag.Of("en"), subject, text).ToMail(Address("a@example.org"), Address("b@example.org"), Day);

            Assert.All(mail, c => Assert.True(c is >= ' ' and <= '~' or '\r' or '\n'));
            Assert.DoesNotMatch("(?<!\r)\n|\r(?!\n)", mail);
            Assert.All(mail.Split("\r\n"), l => Assert.True(l.Length <= 998));
            var (head, body) = Parts(mail);
            Assert.Equal(["Date", "From", "To", "Subject", "MIME-Version", "Content-Type", "Content-Transfer-Encoding", "Content-Language", "X-Unsent"], head.Keys);
            Assert.All(body.Split("\r\n"), l => Assert.True(l.Length <= 76, l));
            Assert.All(EncodedWord().Matches(mail[..^body.Length]).Select(m => m.Value), w => Assert.True(w.Length <= 75));
            Assert.Equal(OneLine(subject), DecodedWords(head["Subject"]));
            Assert.Equal(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) + "\n", DecodedBody(body));
        }
    }

    private static MessageAddress Address(string text) => MessageAddress.TryParse(text, out var address) ? address : throw new ArgumentException(text);

    // What controls nothing, with single spaces: that is how a subject is read.
    private static string OneLine(string text)
    {
        var spaced = string.Concat(text.EnumerateRunes().Select(r => Rune.IsControl(r) || Rune.IsWhiteSpace(r) ? " " : r.ToString()));
        return string.Join(' ', spaced.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static (Dictionary<string, string> Head, string Body) Parts(string mail)
    {
        var end = mail.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var fields = new Dictionary<string, string>();
        // Folded lines belong to the one before.
        foreach (var field in mail[..end].Replace("\r\n ", " ", StringComparison.Ordinal).Split("\r\n"))
            fields.Add(field[..field.IndexOf(':', StringComparison.Ordinal)], field[(field.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim(' '));
        return (fields, mail[(end + 4)..]);
    }

    // Between two encoded words the space does not count (RFC 2047 6.2).
    private static string DecodedWords(string field) =>
        EncodedWord().Replace(Regex.Replace(field, @"\?=\s+=\?", "?==?"), m => Encoding.UTF8.GetString(Convert.FromBase64String(m.Groups[1].Value)));

    private static string DecodedBody(string body)
    {
        var bytes = new List<byte>();
        var text = body.Replace("=\r\n", "", StringComparison.Ordinal).Replace("\r\n", "\n", StringComparison.Ordinal);
        for (var i = 0; i < text.Length; i++)
        {
            bytes.Add(text[i] == '=' ? byte.Parse(text.AsSpan(i + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) : (byte)text[i]);
            i += text[i] == '=' ? 2 : 0;
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }

    [GeneratedRegex(@"=\?utf-8\?B\?([A-Za-z0-9+/=]*)\?=")]
    private static partial Regex EncodedWord();
}
