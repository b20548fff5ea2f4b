namespace AppealKit.Yaml;

/// <summary>An entry of a map.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value; an empty scalar if nothing is written.</param>
public sealed record MappingEntry(ScalarNode Key, PositionedNode Value);
