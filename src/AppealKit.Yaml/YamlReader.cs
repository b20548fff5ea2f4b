using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;

namespace AppealKit.Yaml;

/// <summary>Reads YAML into positioned nodes. Never throws on bad input.</summary>
public sealed class YamlReader
{
    private readonly YamlLimits _limits;

    /// <summary>A reader with limits.</summary>
    public YamlReader(YamlLimits? limits = null) => _limits = limits ?? YamlLimits.Default;

    /// <summary>Reads a file of bytes.</summary>
    /// <param name="path">The path that messages show.</param>
    /// <param name="bytes">UTF-8 with or without byte order mark.</param>
    /// <returns>The root, as far as it could be read; null if there is nothing.</returns>
    public StageResult<PositionedNode> Read(string path, ReadOnlySpan<byte> bytes)
    {
        _ = (_limits, path, bytes.Length);
        return new StageResult<PositionedNode>(null, []);
    }

    /// <summary>Reads a text.</summary>
    /// <returns>The root, as far as it could be read; null if there is nothing.</returns>
    public StageResult<PositionedNode> Read(SourceFile file)
    {
        _ = file;
        return new StageResult<PositionedNode>(null, []);
    }
}
