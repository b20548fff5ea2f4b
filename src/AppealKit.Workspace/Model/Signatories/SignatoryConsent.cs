namespace AppealKit.Workspace.Model.Signatories;

/// <summary>The consent of a signatory to be listed.</summary>
/// <param name="On">The day on which it was given.</param>
/// <param name="Wording">The words that were agreed to; null if they are not kept.</param>
public sealed record SignatoryConsent(DateOnly On, string? Wording);
