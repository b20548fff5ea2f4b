using AppealKit.Values.Edtf;

namespace AppealKit.Workspace.Model.Documents;

/// <summary>How one signs: what a sign-on sheet says beside the text.</summary>
/// <param name="Deadline">The last day; null for none.</param>
/// <param name="Url">The address of a form.</param>
/// <param name="Email">The address for those who have no form.</param>
/// <param name="Lines">Number of lines for ink; null leaves it to the template.</param>
public sealed record SignOn(EdtfDate? Deadline, string? Url, string? Email, int? Lines);
