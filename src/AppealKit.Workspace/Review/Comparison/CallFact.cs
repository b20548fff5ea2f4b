namespace AppealKit.Workspace.Review.Comparison;

/// <summary>A text between quotation marks of a template call.</summary>
/// <param name="Function">The function that it is given to; empty if there is none.</param>
/// <param name="Text">The text: mostly an id.</param>
/// <param name="Index">Which of the texts of that call it is, from 0.</param>
/// <param name="Start">Where it stands.</param>
internal sealed record CallFact(string Function, string Text, int Index, int Start);
