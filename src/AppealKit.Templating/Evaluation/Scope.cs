using AppealKit.Templating.Model;

namespace AppealKit.Templating.Evaluation;

// One layer of names: an object whose members are variables (Name is null), or a single variable of a loop.
internal struct Scope
{
    public ITemplateObject? Members;
    public string? Name;
    public TemplateValue Value;
}
