using AppealKit.Values.Edtf;

namespace AppealKit.Workspace.Model.Documents;

/// <summary>What makes a document a petition.</summary>
public sealed record Petition
{
    /// <summary>True while people can sign.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The number of supporters.</summary>
    public int? Supporters { get; init; }

    /// <summary>The date of that number.</summary>
    public EdtfDate? SupportersAsOf { get; init; }

    /// <summary>The number that is aimed at.</summary>
    public int? Goal { get; init; }

    /// <summary>Its address.</summary>
    public string? Url { get; init; }
}
