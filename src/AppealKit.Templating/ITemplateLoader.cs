using AppealKit.Diagnostics;

namespace AppealKit.Templating;

/// <summary>Finds the templates that others include. Called from one thread at a time during a rendering.</summary>
public interface ITemplateLoader
{
    /// <summary>The names that can be loaded, for suggestions.</summary>
    IEnumerable<string> KnownNames { get; }

    /// <summary>True if there is a template of a name.</summary>
    bool Has(string name) => KnownNames.Contains(name, StringComparer.Ordinal);

    /// <summary>Loads a template by name; names with <c>..</c> or of absolute paths never get here.</summary>
    /// <returns>Null if there is none of this name.</returns>
    StageResult<Template>? Load(string name);
}
