using AppealKit.Diagnostics.Source;
using AppealKit.Templating.Model;

namespace AppealKit.Templating.Evaluation;

internal sealed partial class Evaluator
{
    public Template? Load(string name, in SourceSpan span)
    {
        var loader = _options.Loader;
        if (LeadsOutside(name))
        {
            Report(TemplatingDiagnostics.IncludeOutside(span, name));
            return null;
        }

        if (loader?.Load(name) is not { } loaded)
        {
            Report(TemplatingDiagnostics.UnknownInclude(span, name, loader is null ? null : Nearest(name, loader.KnownNames), loader is not null));
            return null;
        }

        foreach (var diagnostic in loaded.Diagnostics)
            Report(diagnostic with { Trail = [.. _trail, span] });
        return loaded.Value;
    }

    public TemplateValue Include(string name, in SourceSpan span, TemplateArray arguments, bool isDirect)
    {
        if (Load(name, span) is not { } template)
            return TemplateValue.Failed;
        // A template may include itself as long as that ends; when it does not, the chain explains more than the depth.
        if (_depth >= _budget.Limits.Depth && _includes.Contains(name))
        {
            var chain = string.Join(" → ", _includes.Skip(_includes.LastIndexOf(name)).Append(name).Select(n => $"`{n}`"));
            _diagnostics.Add(WithTrail(TemplatingDiagnostics.IncludeCycle(span, chain)));
            throw new RenderingStoppedException();
        }

        _includes.Add(name);
        var result = RunTemplate(template, span, arguments, null, isDirect);
        _includes.RemoveAt(_includes.Count - 1);
        return result;
    }

    private static bool LeadsOutside(string name) =>
        name.Length == 0 || name[0] is '/' or '\\' or '~' || name.AsSpan().ContainsAny(":\0") ||
        name.Split('/', '\\').Any(part => part is ".." or ".");
}
