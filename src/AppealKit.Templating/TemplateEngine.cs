using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Templating.Evaluation;
using AppealKit.Templating.Model;

namespace AppealKit.Templating;

/// <summary>Renders templates.</summary>
public static class TemplateEngine
{
    /// <summary>Renders a template with a model whose members are its variables.</summary>
    /// <returns>The text with its origins, or null and what went wrong. Mistakes in the template and exceeded limits are diagnostics, never exceptions.</returns>
    public static StageResult<ExpandedText> Render(Template template, ITemplateObject model, RenderOptions options) =>
        new Evaluator(model, options).Run(template);
}
