using AppealKit.Workspace.Model;

namespace AppealKit.Workspace.Audiences;

/// <summary>A place where something withheld stands in a text.</summary>
/// <param name="Withheld">What was withheld.</param>
/// <param name="Start">The place in the text that was searched; -1 if it is only known that it stands there.</param>
/// <param name="Length">The length of the words there.</param>
/// <param name="IsAlone">True if it is one word only, which may mean somebody or something else.</param>
public sealed record WithheldHit(WithheldText Withheld, int Start, int Length, bool IsAlone);
