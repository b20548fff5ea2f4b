using AppealKit.Values.Edtf;

namespace AppealKit.Workspace.Model.People;

/// <summary>An age that a source gives for a date.</summary>
/// <param name="Years">The age in years.</param>
/// <param name="On">The date.</param>
public sealed record KnownAge(int Years, EdtfDate On);
