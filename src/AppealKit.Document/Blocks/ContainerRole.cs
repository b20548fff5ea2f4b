namespace AppealKit.Document.Blocks;

/// <summary>What a <see cref="Container"/> is for; renderers give each its form.</summary>
public enum ContainerRole
{
    /// <summary>Grouping without a form of its own (a named part of a body).</summary>
    Part,

    /// <summary>Title, subtitle, date and issuers at the head of the document.</summary>
    TitleBlock,

    /// <summary>The line under the title.</summary>
    Subtitle,

    /// <summary>Date and place of the document.</summary>
    Dateline,

    /// <summary>The quiet line or list of those who issue the document.</summary>
    Issuers,

    /// <summary>To whom it is addressed.</summary>
    Addressees,

    /// <summary>The opening paragraphs with the call, set larger.</summary>
    Lead,

    /// <summary>A quotation at the head, with its attribution.</summary>
    Epigraph,

    /// <summary>Who said what an epigraph or quotation quotes.</summary>
    Attribution,

    /// <summary>A group of cases.</summary>
    Cases,

    /// <summary>One case.</summary>
    Case,

    /// <summary>What is asked, by addressee.</summary>
    Recommendations,

    /// <summary>The list of signatories.</summary>
    Signatories,

    /// <summary>The closing call.</summary>
    Closing,

    /// <summary>Whom to ask.</summary>
    Contacts,

    /// <summary>A remark on the document itself (that it is a sample, say).</summary>
    Notice,
}
