namespace AppealKit.Tests.Cli;

/// <summary>A statement in English and Russian that is out for signature, beside the appeal of the sample.</summary>
internal static class StatementForSignature
{
    public const string Folder = "cases/documents/the-text";
    public const string Definition = Folder + "/document.yaml";
    public const string Ledger = Folder + "/signatories.yaml";
    public const string Versions = Folder + "/versions";

    /// <summary>A copy of the sample with the statement.</summary>
    /// <param name="english">The English body.</param>
    /// <param name="russian">The Russian one.</param>
    /// <param name="ledger">The ledger; null for a statement that nobody has been asked to sign.</param>
    /// <param name="asks">The line of the definition that says where people answer.</param>
    public static SampleCopy Sample(string english, string russian, string? ledger = null, string asks = "contacts: []")
    {
        var sample = new SampleCopy();
        sample.Write(Definition, $$"""
            id: the-text
            kind: statement
            status: for_signature
            date: "2025-12-10"
            languages: [en, ru]
            title: {en: Free him, ru: Освободите его}
            issuers: [nhc]
            {{asks}}

            """);
        sample.Write(Folder + "/body.en.md", english);
        sample.Write(Folder + "/body.ru.md", russian);
        if (ledger is not null)
            sample.Write(Ledger, ledger);
        return sample;
    }
}
