namespace AppealKit.Yaml;

/// <summary>How a text is written in YAML.</summary>
public enum ScalarStyle
{
    /// <summary>Without quotation marks.</summary>
    Plain,

    /// <summary>In single quotation marks.</summary>
    SingleQuoted,

    /// <summary>In double quotation marks.</summary>
    DoubleQuoted,

    /// <summary>As a block after <c>|</c>, line by line.</summary>
    Literal,

    /// <summary>As a block after <c>&gt;</c>, lines joined.</summary>
    Folded,
}
