using AppealKit.Values;

namespace AppealKit.Workspace.Model.Documents;

/// <summary>A document whose definition is there, but has errors that leave nothing to build.</summary>
/// <param name="Id">Its id, as the name of its folder tells it.</param>
/// <param name="Languages">The languages of its bodies; those of the workspace if it has none.</param>
public sealed record UnreadDocument(string Id, IReadOnlyList<LanguageTag> Languages);
