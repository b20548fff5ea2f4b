namespace AppealKit.Typography.Fonts;

/// <summary>The two families of a document.</summary>
public enum FontFamily
{
    /// <summary>The face of running text.</summary>
    Serif,

    /// <summary>The face of headings, page furniture and small print.</summary>
    Sans,
}
