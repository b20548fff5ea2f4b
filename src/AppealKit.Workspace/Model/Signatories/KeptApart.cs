using AppealKit.Diagnostics.Source;

namespace AppealKit.Workspace.Model.Signatories;

/// <summary>The decision that entries of a ledger which look alike are different signatories: namesakes, twins, branches.</summary>
/// <param name="On">The day of the decision.</param>
/// <param name="Ids">The entries, two or more.</param>
/// <param name="Span">Where it is written.</param>
public sealed record KeptApart(DateOnly On, IReadOnlyList<Reference> Ids, SourceSpan Span);
