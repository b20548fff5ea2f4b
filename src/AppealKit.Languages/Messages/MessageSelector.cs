namespace AppealKit.Languages.Messages;

/// <summary>What chooses among the variants of a message.</summary>
internal enum MessageSelector
{
    /// <summary>Nothing: there is one.</summary>
    None,

    /// <summary>The number <c>n</c>, by the plural rules.</summary>
    Number,

    /// <summary>The gender of the person spoken of.</summary>
    Gender,
}
