using AppealKit.Values;

namespace AppealKit.Workspace.Model;

/// <summary>How long before an occasion the steps towards a document are due.</summary>
public sealed record DeadlineSettings
{
    /// <summary>The draft.</summary>
    public IsoDuration Draft { get; init; } = new() { Weeks = 6 };

    /// <summary>The translations.</summary>
    public IsoDuration Translation { get; init; } = new() { Weeks = 4 };

    /// <summary>The last day to sign.</summary>
    public IsoDuration SignOn { get; init; } = new() { Weeks = 2 };

    /// <summary>The publication.</summary>
    public IsoDuration Publication { get; init; } = new() { Days = 5 };
}
