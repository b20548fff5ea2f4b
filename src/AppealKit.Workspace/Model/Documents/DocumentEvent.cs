using AppealKit.Values;
using AppealKit.Values.Edtf;

namespace AppealKit.Workspace.Model.Documents;

/// <summary>An event on which a document comes out: a visit, a summit.</summary>
/// <param name="Date">When.</param>
/// <param name="Name">What.</param>
/// <param name="Place">Where.</param>
public sealed record DocumentEvent(EdtfDate? Date, LocalizedText? Name, Place? Place);
