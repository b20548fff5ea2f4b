using System.Text;
using AppealKit.Diagnostics;
using AppealKit.Languages;
using AppealKit.Languages.Phrases;
using AppealKit.Signatories.Versions;

namespace AppealKit.Signatories.Messages;

/// <summary>The message to somebody who approved an earlier text: what they approved, what has changed, and the question. It names nobody.</summary>
public sealed class AskAgain
{
    private const int LineWidth = 72;
    private readonly StringBuilder _body = new();

    /// <summary>The pack of the language in which they read the text.</summary>
    public required LanguagePack Pack { get; init; }

    /// <summary>The title in that language.</summary>
    public required string Title { get; init; }

    /// <summary>The text as it is now.</summary>
    public required TextVersion Now { get; init; }

    /// <summary>What has changed since they approved it; null if that cannot be told.</summary>
    public TextDifference? Difference { get; init; }

    /// <summary>The first digits of the version that they approved; null if the ledger does not tell.</summary>
    public string? ApprovedVersion { get; init; }

    /// <summary>The day of the approval.</summary>
    public required DateOnly ApprovedOn { get; init; }

    /// <summary>The last day for an answer; null for none.</summary>
    public DateOnly? Deadline { get; init; }

    /// <summary>The address of the form; null for none.</summary>
    public string? Form { get; init; }

    /// <summary>Gets a finding for each phrase that the language lacks.</summary>
    public required DiagnosticBag Findings { get; init; }

    /// <summary>Writes the message.</summary>
    public MailMessage Write()
    {
        var title = Pack.Quote(MailHeader.InOneLine(Title));
        var day = PhraseArgument.Of("date", Pack.FormatDate(ApprovedOn, DateUse.When));
        _body.Clear();
        Paragraph(Phrase("greeting"));
        Paragraph(ApprovedVersion is { } version
            ? Phrase("approved", day, PhraseArgument.Of("version", version), PhraseArgument.Of("title", title), PhraseArgument.Of("now", Now.Shown))
            : Phrase("approved_unknown", day, PhraseArgument.Of("title", title), PhraseArgument.Of("now", Now.Shown)));
        if (Difference is { } difference)
            WriteChanges(difference);
        else
            WriteWhole();
        Paragraph(Phrase("ask"));
        if (Deadline is { } deadline)
            Paragraph(Phrase("deadline", PhraseArgument.Of("date", Pack.FormatDate(deadline, DateUse.Until))));
        if (Form is { } form)
            Paragraph($"{Found(Pack.Phrase("sign_on.form", place: null))} {MailHeader.InOneLine(form)}");
        Paragraph(Found(Pack.Phrase("speaking.thanks", place: null)));
        return new MailMessage(Pack.Tag, Phrase("subject", PhraseArgument.Of("title", MailHeader.InOneLine(Title))), _body.ToString());
    }

    private void WriteChanges(TextDifference difference)
    {
        Paragraph(Phrase("changes"));
        foreach (var change in difference.Changes)
        {
            if (change.Before is { } before)
                Labelled(change.Now is null ? "gone" : "before", before);
            if (change.Now is { } now)
                Labelled(change.Before is null ? "new" : "now", now);
        }
    }

    private void WriteWhole()
    {
        Paragraph(Phrase("whole"));
        foreach (var paragraph in Now.Paragraphs)
            Paragraph(paragraph, "> ");
    }

    private void Labelled(string label, string paragraph)
    {
        _body.Append(Phrase(label)).Append('\n');
        Paragraph(paragraph, "> ");
    }

    private void Paragraph(string text, string mark = "")
    {
        var column = 0;
        foreach (var word in WordsOf(MailHeader.InOneLine(text)))
        {
            if (column > 0 && column + 1 + word.Length > LineWidth)
            {
                _body.Append('\n');
                column = 0;
            }

            _body.Append(column == 0 ? mark : " ").Append(word);
            column += word.Length + (column == 0 ? mark.Length : 1);
        }

        _body.Append("\n\n");
    }

    // French sets spaces inside quotation marks and before some points. A version does not keep which are firm, and a line that ends at « is none.
    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        foreach (var word in text.Split(' '))
        {
            if (words.Count > 0 && (IsOpening(words[^1]) || IsClosing(word)))
                words[^1] += "\u00A0" + word;
            else
                words.Add(word);
        }

        return words;
    }

    private static bool IsOpening(string word) => word is [.., '«'] && (word.Length == 1 || !char.IsLetterOrDigit(word[^2]));

    private static bool IsClosing(string word) => word is ['»' or ':' or ';' or '!' or '?', ..] && (word.Length == 1 || !char.IsLetterOrDigit(word[1]));

    private string Phrase(string key, params ReadOnlySpan<PhraseArgument> arguments) => Found(Pack.Phrase("ask_again." + key, place: null, arguments));

    private string Found(PhraseText phrase)
    {
        if (phrase.Diagnostic is { } diagnostic)
            Findings.Add(diagnostic);
        return phrase.Text;
    }
}
