using AppealKit.Diagnostics.Source;

namespace AppealKit.Workspace.Model.Signatories;

/// <summary>The sign-on of one document: <c>cases/documents/ID/signatories.yaml</c>.</summary>
/// <param name="DocumentId">The document.</param>
/// <param name="File">The file.</param>
public sealed record Ledger(string DocumentId, SourceFile File)
{
    /// <summary>The last day on which approvals are in time; null if there is none.</summary>
    public DateOnly? Deadline { get; init; }

    /// <summary>The order of the printed list.</summary>
    public SignatoryOrder Order { get; init; }

    /// <summary>True if the printed list has a part for each country.</summary>
    public bool IsGroupedByCountry { get; init; }

    /// <summary>How family names are printed; null for the house style of the workspace.</summary>
    public SurnameStyle? Surnames { get; init; }

    /// <summary>Who is in it, in the order of the file.</summary>
    public IReadOnlyList<Signatory> Signatories { get; init; } = [];
}
