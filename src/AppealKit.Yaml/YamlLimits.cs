namespace AppealKit.Yaml;

/// <summary>How much a YAML file may ask for.</summary>
public sealed record YamlLimits
{
    /// <summary>The usual limits.</summary>
    public static readonly YamlLimits Default = new();

    /// <summary>The most bytes in a file. A ledger of five thousand signatories and their history has three million.</summary>
    public int MaxBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>The most levels of lists and maps inside each other.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>The most nodes in a file, those that aliases repeat included.</summary>
    public int MaxNodes { get; init; } = 1_000_000;

    /// <summary>After how many syntax errors the rest of a file is not looked at.</summary>
    public int MaxSyntaxErrors { get; init; } = 20;
}
