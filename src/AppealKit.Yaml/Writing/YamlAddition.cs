namespace AppealKit.Yaml.Writing;

/// <summary>Something that is added to a YAML text. Nothing that stands there is changed or taken away.</summary>
/// <param name="Path">The list or map that gets it.</param>
public abstract record YamlAddition(YamlPath Path);
