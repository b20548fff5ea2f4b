namespace AppealKit.Yaml.Writing;

/// <summary>A stretch of text that gives way to another.</summary>
/// <param name="At">Where it begins, in UTF-16 code units.</param>
/// <param name="Length">How long it is; 0 where something is put in.</param>
/// <param name="Text">What stands there afterwards.</param>
/// <param name="Depth">How deep in the tree: of two at one place, what is deeper comes first.</param>
internal readonly record struct TextEdit(int At, int Length, string Text, int Depth)
{
    /// <summary>True if <see cref="Text"/> is whole lines, so that a line which is not ended yet ends before it.</summary>
    public bool IsLines { get; init; }
}
