using AppealKit.Composition.Binding;
using AppealKit.Diagnostics;
using AppealKit.Templating.Evaluation;
using AppealKit.Templating.Model;

namespace AppealKit.Composition.Functions;

/// <summary>Functions that place what the data gives, for bodies: <c>cases 'imprisoned'</c>, <c>signatories</c>, <c>recommendations</c>, <c>cite</c>, <c>figure</c>, <c>situation</c>, <c>md</c>.</summary>
internal sealed class DocumentFunctions(BindingContext context)
{
    /// <summary><c>cases 'imprisoned'</c>: one group; without an id all of them.</summary>
    public TemplateFunction Cases => new("cases", "group?", call =>
    {
        if (!call.Has(0))
            return RenderPart(call, "cases", null);
        var id = call.Text(0);
        if (context.Document.Cases.FirstOrDefault(g => g.Id == id) is not { } group)
            return Unknown(call, "group of cases", id, context.Document.Cases.Select(g => g.Id), "Groups are listed under `cases:` of the document.");
        return RenderPart(call, "case-group", new TemplateObject().With("group", CaseGroupBinding.Table.Bind(group, context)));
    });

    /// <summary><c>signatories</c>.</summary>
    public TemplateFunction Signatories => new("signatories", "", call => RenderPart(call, "signatories", null));

    /// <summary><c>recommendations</c>.</summary>
    public TemplateFunction Recommendations => new("recommendations", "", call => RenderPart(call, "recommendations", null));

    /// <summary><c>md text</c>: marks a text as Markdown.</summary>
    public TemplateFunction Markdown => new("md", "text", call =>
        call[0].Kind == TemplateValueKind.Fragment ? call[0] : TemplateValue.Markdown(call.Text(0), call[0].Origin, call[0].Language));

    /// <summary><c>cite 'cat-2025' 'para. 12'</c>: a citation, as <c>[@cat-2025, para. 12]</c>.</summary>
    public TemplateFunction Cite => new("cite", "id locator?", call =>
    {
        var id = call.Text(0);
        if (context.Model.FindSource(id) is null)
            return Unknown(call, "source", id, context.Model.Sources.Select(s => s.Id), "Sources are listed in cases/sources.yaml.");
        var locator = call.Has(1) ? call.Text(1) : "";
        if (locator.AsSpan().ContainsAny('[', ']', ';'))
            return call.Fail($"the place `{locator}` holds a bracket or a semicolon", "Write it as 'p. 3' or 'para. 12'.");
        return TemplateValue.Markdown(locator.Length == 0 ? $"[@{id}]" : $"[@{id}, {locator}]", call[0].Origin);
    });

    /// <summary><c>noted text marks</c>: a text that is Markdown with the marks of its notes where the language has them, before its last stop or behind it.</summary>
    public TemplateFunction Noted => new("noted", "text marks", call =>
    {
        var (text, marks) = (call.Text(0), call.Text(1));
        var stop = context.Pack.NoteMarksBeforeStops && text.Length > 0 && text[^1] is '.' or ';' or ',' ? 1 : 0;
        return marks.Length == 0
            ? call[0]
            : TemplateValue.Markdown($"{text.AsSpan(..^stop)}{marks}{text.AsSpan(text.Length - stop)}", call[0].Origin, call[0].Language);
    });

    /// <summary><c>figure 'civicus-2023'</c>: a number of the workspace, printed as the language writes it; a table has <c>rows</c>.</summary>
    public TemplateFunction Figure => new("figure", "id", call =>
    {
        var id = call.Text(0);
        if (context.Model.FindFigure(id) is not { } figure)
            return Unknown(call, "figure", id, context.Model.Figures.Select(f => f.Id), "Figures are listed in cases/figures.yaml.");
        return FigureBinding.Table.Bind(figure, context);
    });

    /// <summary><c>situation 'karakalpakstan'</c>: background told in several documents, printed as its paragraph.</summary>
    public TemplateFunction Situation => new("situation", "id", call =>
    {
        var id = call.Text(0);
        return context.Model.FindSituation(id) is { } situation
            ? SituationBinding.Table.Bind(situation, context)
            : Unknown(call, "situation", id, context.Model.Situations.Select(s => s.Id), "Situations are files in cases/situations.");
    });

    private static TemplateValue RenderPart(TemplateCall call, string name, ITemplateObject? locals) =>
        call.Load("parts/" + name) is { } template ? call.Render(template, locals) : default;

    private static TemplateValue Unknown(TemplateCall call, string what, string id, IEnumerable<string> known, string where) =>
        call.Fail($"no {what} is called `{id}`", NameSuggestion.Nearest(id, known) is { } nearest ? $"Did you mean `{nearest}`?" : where);
}
