namespace AppealKit.Typography.Shaping;

/// <summary>Words that were shaped before, for all documents of a batch. Bounded; safe for several threads.</summary>
public sealed class ShapeCache
{
}
