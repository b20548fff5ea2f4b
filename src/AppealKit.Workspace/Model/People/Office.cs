using AppealKit.Values;
using AppealKit.Values.Edtf;

namespace AppealKit.Workspace.Model.People;

/// <summary>An office that a person holds or held.</summary>
/// <param name="Title">Its title.</param>
/// <param name="From">Since when, if known.</param>
/// <param name="To">Until when, if known.</param>
public sealed record Office(LocalizedText Title, EdtfDate? From, EdtfDate? To);
