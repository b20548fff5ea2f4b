namespace AppealKit.Pdf.Content;

/// <summary>Kinds of artifacts (ISO 32000-1, 14.8.2.2.2).</summary>
internal enum Furniture
{
    /// <summary>No artifact.</summary>
    None,

    /// <summary>What repeats at the head of pages.</summary>
    Header,

    /// <summary>What repeats at the foot of pages.</summary>
    Footer,

    /// <summary>Other text that repeats (heads of tables that go on).</summary>
    Other,

    /// <summary>Rules and grounds.</summary>
    Layout,
}
