namespace AppealKit.Templating.Model;

/// <summary>What a <see cref="TemplateValue"/> holds.</summary>
public enum TemplateValueKind : byte
{
    /// <summary>Nothing.</summary>
    Null,

    /// <summary>True or false.</summary>
    Bool,

    /// <summary>A whole number of 64 bits.</summary>
    Long,

    /// <summary>A whole number that does not fit into 64 bits.</summary>
    BigInteger,

    /// <summary>A binary floating-point number.</summary>
    Double,

    /// <summary>A decimal floating-point number.</summary>
    Decimal,

    /// <summary>A text.</summary>
    String,

    /// <summary>A day, with or without a time of day.</summary>
    Date,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A list.</summary>
    Array,

    /// <summary>Something with members.</summary>
    Object,

    /// <summary>Something that can be called.</summary>
    Function,

    /// <summary>Text that a template has written already (a capture, an include, a function of a template).</summary>
    Fragment,
}
