using System.Globalization;
using System.Text;
using AppealKit.Values;

namespace AppealKit.Signatories.Messages;

/// <summary>A message to one person, as text and as a file that programs for mail open.</summary>
/// <param name="Language">Its language.</param>
/// <param name="Subject">What it is about, in one line.</param>
/// <param name="Body">The text; lines end at LF.</param>
public sealed record MailMessage(LanguageTag Language, string Subject, string Body)
{
    /// <summary>The message without any address.</summary>
    public string ToText() => $"{MailHeader.InOneLine(Subject)}\n\n{Body.TrimEnd('\n')}\n";

    /// <summary>The message as RFC 5322 has it: one recipient, the same bytes for the same day, and nothing of the machine that wrote it.</summary>
    /// <param name="from">Who writes.</param>
    /// <param name="to">Who is written to.</param>
    /// <param name="day">The day; its noon stands as the time.</param>
    public string ToMail(MessageAddress from, MessageAddress to, DateOnly day)
    {
        var mail = new StringBuilder();
        mail.Append(CultureInfo.InvariantCulture, $"Date: {day.ToString("ddd, dd MMM yyyy", CultureInfo.InvariantCulture)} 12:00:00 +0000\r\n");
        mail.Append(CultureInfo.InvariantCulture, $"From: {from.Value}\r\n");
        mail.Append(CultureInfo.InvariantCulture, $"To: {to.Value}\r\n");
        mail.Append(MailHeader.Text("Subject", Subject));
        mail.Append("MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n");
        mail.Append(CultureInfo.InvariantCulture, $"Content-Language: {Language.Value}\r\n");
        // Programs that know it open the file for sending, not as something received.
        mail.Append("X-Unsent: 1\r\n\r\n");
        mail.Append(QuotedPrintable.Encode(Body.TrimEnd('\n'))).Append("\r\n");
        return mail.ToString();
    }
}
