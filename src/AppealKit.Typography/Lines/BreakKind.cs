namespace AppealKit.Typography.Lines;

/// <summary>What happens where a line may end.</summary>
internal enum BreakKind : byte
{
    /// <summary>Between words or after a sign.</summary>
    Plain,

    /// <summary>A hyphen is shown.</summary>
    SoftHyphen,

    /// <summary>Within a word that has no better place and no room.</summary>
    Emergency,

    /// <summary>The line must end.</summary>
    Mandatory,
}
