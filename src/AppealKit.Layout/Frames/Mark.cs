using AppealKit.Document;

namespace AppealKit.Layout.Frames;

/// <summary>Something painted on a page. Distances are from the left and top edges of the page.</summary>
/// <param name="Node">The node it shows; null for artifacts. For text it is the leaf: text, code, note call.</param>
/// <param name="Role">What it is to the structure.</param>
/// <param name="Color">Its colour.</param>
public abstract record Mark(DocumentNode? Node, MarkRole Role, Color Color);
