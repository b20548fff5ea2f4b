namespace AppealKit.Markdown.Conversion;

/// <summary>Why a text that was meant as a link is none.</summary>
internal enum LinkFault
{
    /// <summary>The round bracket is not closed.</summary>
    NotClosed,

    /// <summary>Something stands between the square and the round brackets.</summary>
    Apart,

    /// <summary>There are words or spaces beside the address.</summary>
    MoreThanAddress,

    /// <summary>The square bracket is not opened.</summary>
    NotOpened,

    /// <summary>The text stands in the round brackets and the address in the square ones.</summary>
    Swapped,
}
