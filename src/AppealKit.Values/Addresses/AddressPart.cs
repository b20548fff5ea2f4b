namespace AppealKit.Values.Addresses;

/// <summary>The part of an address in which something stands.</summary>
internal enum AddressPart
{
    /// <summary>Before the colon.</summary>
    Scheme,

    /// <summary>Between <c>//</c> and the next slash.</summary>
    Host,

    /// <summary>After the host, or after the colon of an address without one.</summary>
    Path,

    /// <summary>After <c>?</c> or <c>#</c>.</summary>
    Query,
}
