using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Signatories;

/// <summary>The words that ledgers use.</summary>
public static class LedgerWords
{
    /// <summary>A state, as in <c>state:</c>.</summary>
    public static string Of(SignatoryState state) => state switch
    {
        SignatoryState.Invited => "invited",
        SignatoryState.Pending => "pending",
        SignatoryState.Approved => "approved",
        SignatoryState.Conditional => "conditional",
        SignatoryState.Declined => "declined",
        _ => "withdrawn",
    };

    /// <summary>A way of being shown, as in <c>display:</c>.</summary>
    public static string Of(SignatoryDisplay display) => display switch
    {
        SignatoryDisplay.Named => "named",
        SignatoryDisplay.Anonymous => "anonymous",
        _ => "counted_only",
    };

    /// <summary>How an entry came in, as in <c>via:</c>.</summary>
    public static string Of(SignatoryChannel channel) => channel switch
    {
        SignatoryChannel.Form => "form",
        SignatoryChannel.Mail => "mail",
        SignatoryChannel.Import => "import",
        _ => "hand",
    };

    /// <summary>A capacity, as in <c>as:</c>.</summary>
    public static string Of(SignatoryCapacity capacity) => capacity == SignatoryCapacity.Issuer ? "issuer" : "signatory";
}
