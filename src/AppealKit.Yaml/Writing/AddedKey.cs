namespace AppealKit.Yaml.Writing;

/// <summary>A key with its value, at the beginning of a map that has other keys.</summary>
/// <param name="Path">The map.</param>
/// <param name="Key">The key, which the map lacks.</param>
/// <param name="Value">Its value, written in one line.</param>
public sealed record AddedKey(YamlPath Path, string Key, PositionedNode Value) : YamlAddition(Path);
