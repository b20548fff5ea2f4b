using AppealKit.Composition.Binding;
using AppealKit.Diagnostics;
using AppealKit.Templating.Evaluation;
using AppealKit.Templating.Model;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Composition.Functions;

/// <summary><c>person</c>, <c>org</c> and <c>form</c>: people and organisations by id, and names in a grammatical case.</summary>
internal sealed class NameFunctions(BindingContext context, NameCases cases)
{
    private const string Wanted = "a person, an organisation, a name, or a list of these";

    /// <summary><c>person 'murat-dushemov' 'accusative'</c>.</summary>
    public TemplateFunction Person => new("person", "id case?", call =>
    {
        var id = call.Text(0);
        if (context.Model.FindPerson(id) is not { } person)
            return Unknown(call, "person", id, context.Model.People.Select(p => p.Id));
        return call.Has(1) ? cases.Of(call, person.Id, person.Name, call.Text(1)) : PersonBinding.Table.Bind(person, context);
    });

    /// <summary><c>org 'ahrca' 'genitive'</c>.</summary>
    public TemplateFunction Organisation => new("org", "id case?", call =>
    {
        var id = call.Text(0);
        if (context.Model.FindOrganisation(id) is not { } organisation)
            return Unknown(call, "organisation", id, context.Model.Organisations.Select(o => o.Id));
        return call.Has(1) ? cases.Of(call, organisation.Id, organisation.Name, call.Text(1)) : OrganisationBinding.Table.Bind(organisation, context);
    });

    /// <summary><c>form name 'genitive'</c>: of a name, a person, an organisation, an addressee, an issuer or an id, or of each in a list.</summary>
    public TemplateFunction Form => new("form", "name case", call => cases.Fault(call, call.Text(1)) is { } fault ? fault
        : call[0].Kind == TemplateValueKind.Array ? TemplateValue.Of([.. call[0].AsArray.Select(item => FormOf(call, item))])
        : FormOf(call, call[0]));

    private TemplateValue FormOf(TemplateCall call, TemplateValue value)
    {
        if (value.IsNull)
            return value;
        if (value.Kind == TemplateValueKind.String)
            return FormOfId(call, value.AsString);
        if (value.Kind != TemplateValueKind.Object)
            return call.Wrong(0, Wanted);
        if (value.AsObject is BoundObject<JointIssuer> { Item: { As: null } joint })
            return EachOf(call, joint);
        if (value.AsObject is not BoundObject<LocalizedName>)
        {
            if (!value.AsObject.TryGetMember("name", out value))
                return call.Wrong(0, Wanted);
            // An issuer can be named in words: these have no other forms than the one written.
            if (value.Kind != TemplateValueKind.Object)
                return value;
        }

        return value.AsObject is BoundObject<LocalizedName> bound ? cases.Of(call, bound.Item.Form, bound.Item, call.Text(1)) : call.Wrong(0, Wanted);
    }

    // A text has no forms; that it is an id, only its words can tell.
    private TemplateValue FormOfId(TemplateCall call, string text)
    {
        if ((context.Model.FindPerson(text)?.Name ?? context.Model.FindOrganisation(text)?.Name) is { } names)
            return cases.Of(call, text, names, call.Text(1));
        var known = context.Model.People.Select(p => p.Id).Concat(context.Model.Organisations.Select(o => o.Id));
        return call.Fail(
            $"`{text}` is a text, and only names have forms",
            NameSuggestion.Nearest(text, known) is { } nearest ? $"Did you mean `{nearest}`?" : "Give a person, an organisation or the id of one; or write the words as they should stand.");
    }

    // Organisations that stand together without a name for them all: each stands in the case.
    private TemplateValue EachOf(TemplateCall call, JointIssuer issuer)
    {
        var forms = issuer.Organisations.Select(o => context.Model.FindOrganisation(o.Id)).OfType<Organisation>()
            .Select(o => cases.Of(call, o.Id, o.Name, call.Text(1))).Where(f => !f.IsNull).Select(f => f.AsString);
        return TemplateValue.Of(context.Pack.FormatList([.. forms]), issuer.Span);
    }

    private static TemplateValue Unknown(TemplateCall call, string what, string id, IEnumerable<string> known) => call.Fail(
        $"no {what} is called `{id}`",
        NameSuggestion.Nearest(id, known) is { } nearest ? $"Did you mean `{nearest}`?" : $"`appealkit cases list` shows the ids of people; organisations are listed in cases/organisations.yaml.");
}
