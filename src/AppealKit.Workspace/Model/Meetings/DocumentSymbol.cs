using AppealKit.Workspace.Model.Occasions;

namespace AppealKit.Workspace.Model.Meetings;

/// <summary>How a venue numbers documents.</summary>
/// <param name="For">Whose documents, or which: <c>ngo</c>, <c>state</c>, <c>decision</c>.</param>
/// <param name="Pattern">The form: <c>HDIM.NGO/{number:4}/{yy}</c>.</param>
/// <param name="Confidence">How far it is trusted.</param>
public sealed record DocumentSymbol(string For, string Pattern, Confidence Confidence);
