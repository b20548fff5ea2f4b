namespace AppealKit.Values.Addresses;

/// <summary>Why an address may not stand in a document.</summary>
public enum AddressProblem
{
    /// <summary>It does not say how to get there: <c>example.org</c>.</summary>
    NoScheme,

    /// <summary>It leads elsewhere than to a page or a mailbox: <c>javascript:</c>, <c>file:</c>.</summary>
    Scheme,

    /// <summary>It names no host or no mailbox, or an impossible one.</summary>
    NoAddress,

    /// <summary>It is longer than readers of addresses accept.</summary>
    TooLong,

    /// <summary>It has a user name before the host, which hides where it leads.</summary>
    UserName,
}
