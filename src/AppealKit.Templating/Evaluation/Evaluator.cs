using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Templating.Model;

namespace AppealKit.Templating.Evaluation;

internal sealed class Evaluator(ITemplateObject model, RenderOptions options)
{
    public StageResult<ExpandedText> Run(Template template) => new(model is null || options is null ? null : new ExpandedText(template.Source.Text.ToString(), [], []), []);
}
