namespace AppealKit.Yaml.Syntax;

/// <summary>Why the parser gave up.</summary>
internal enum ParseFailureKind
{
    /// <summary>The text is not YAML.</summary>
    Syntax,

    /// <summary>Lists and maps are nested beyond all measure.</summary>
    TooDeep,
}
