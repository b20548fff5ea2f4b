using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Templating;

namespace AppealKit.Tests.Templating;

/// <summary>Templates from a test's own texts, by name.</summary>
internal sealed class TestLoader(IReadOnlyDictionary<string, string> texts) : ITemplateLoader
{
    public IEnumerable<string> KnownNames => texts.Keys;

    public StageResult<Template>? Load(string name) =>
        texts.TryGetValue(name, out var text) ? Template.Parse(new SourceFile(name, text)) : null;
}
