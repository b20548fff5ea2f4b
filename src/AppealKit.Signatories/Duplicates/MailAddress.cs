using AppealKit.Unicode;

namespace AppealKit.Signatories.Duplicates;

/// <summary>An e-mail address as far as it tells whose it is.</summary>
/// <param name="Name">What stands before the at sign, without a tag.</param>
/// <param name="Domain">What stands behind it.</param>
internal sealed record MailAddress(string Name, string Domain)
{
    // Names of offices, in the languages of forms.
    private static readonly HashSet<string> OfficeNames = Words(
        "info office contact contacts admin mail email hello team press media secretariat secretary director board reception support general post kontakt biuro buero buro "
        + "bureau redaktion redaction redakcja oficina sekretariat direction ngo org helpdesk enquiries inquiries");

    private static readonly HashSet<string> Providers = Words(
        "gmail googlemail yahoo ymail hotmail outlook live msn icloud me mac aol proton protonmail pm tutanota tuta gmx web t-online freenet posteo mailbox mail inbox list bk "
        + "internet yandex ya rambler ukr i meta bigmir tut orange free laposte wanadoo sfr wp onet interia o2 seznam libero virgilio zoho fastmail hushmail riseup mailfence");

    /// <summary>True if several people read it.</summary>
    public bool IsOfOffice => OfficeNames.Contains(Name);

    /// <summary>True if the domain is one of those where everybody can have an address, or one of those of examples, which tell nothing either.</summary>
    public bool IsOfProvider
    {
        get
        {
            if (Domain is "example.org" or "example.com" or "example.net")
                return true;
            var labels = Domain.Split('.');
            return Providers.Contains(labels[0]) || (labels.Length > 2 && Providers.Contains(labels[^2]));
        }
    }

    /// <summary>Reads an address; null if it is none.</summary>
    public static MailAddress? Of(string? text)
    {
        if (text is null)
            return null;
        var folded = Casing.Fold(text.Trim());
        var at = folded.LastIndexOf('@');
        if (at <= 0 || at == folded.Length - 1)
            return null;
        var (name, domain) = (folded[..at], folded[(at + 1)..]);
        if (name.IndexOf('+', StringComparison.Ordinal) is var tag and > 0)
            name = name[..tag];
        if (domain is "googlemail.com" or "gmail.com")
            (name, domain) = (name.Replace(".", "", StringComparison.Ordinal), "gmail.com");
        return new MailAddress(name, domain);
    }

    private static HashSet<string> Words(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
