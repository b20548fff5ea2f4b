using AppealKit.Diagnostics.Source;

namespace AppealKit.Composition.Templates;

/// <summary>Templates and language packs as files below <c>templates/</c>. Safe for several threads.</summary>
public interface ITemplateFiles
{
    /// <summary>Paths below <c>templates/</c>, with forward slashes: <c>appeal.sbn</c>, <c>parts/lead.sbn</c>, <c>languages/en.yaml</c>.</summary>
    IReadOnlyList<string> Paths { get; }

    /// <summary>Those of them that belong to the workspace itself.</summary>
    IEnumerable<string> OwnPaths { get; }

    /// <summary>True if there is a file of this path.</summary>
    bool Has(string path);

    /// <summary>Reads a file.</summary>
    /// <returns>Null if there is none of this path, or it cannot be read as UTF-8.</returns>
    SourceFile? Read(string path);
}
