using AppealKit.Values;

namespace AppealKit.Workspace.Model.Documents;

/// <summary>A hearing that is announced.</summary>
public sealed record CourtHearing
{
    /// <summary>The court.</summary>
    public Party? Court { get; init; }

    /// <summary>Local time of the hearing.</summary>
    public DateTime? At { get; init; }

    /// <summary>IANA name of the time zone.</summary>
    public string? Zone { get; init; }

    /// <summary>The lines of the address.</summary>
    public IReadOnlyList<LocalizedText> Address { get; init; } = [];

    /// <summary>True if the public may come; null if it does not say.</summary>
    public bool? IsOpen { get; init; }

    /// <summary>Who stands before the court.</summary>
    public IReadOnlyList<HearingParty> Parties { get; init; } = [];

    /// <summary>What is at issue; Markdown.</summary>
    public LocalizedText? AtIssue { get; init; }

    /// <summary>What this session will deal with, and what not; Markdown.</summary>
    public LocalizedText? ThisSession { get; init; }
}
