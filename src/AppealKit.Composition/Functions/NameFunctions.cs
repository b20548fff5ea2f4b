using AppealKit.Composition.Binding;
using AppealKit.Diagnostics;
using AppealKit.Templating.Evaluation;
using AppealKit.Templating.Model;
using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Composition.Functions;

/// <summary><c>person</c>, <c>org</c> and <c>form</c>: people and organisations by id, and names in a grammatical case.</summary>
internal sealed class NameFunctions(BindingContext context)
{
    // Not a case: the name with what the language puts before it in a sentence.
    private const string InText = "in_text";

    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);

    /// <summary><c>person 'murat-dushemov' 'accusative'</c>.</summary>
    public TemplateFunction Person => new("person", "id case?", call =>
    {
        var id = call.Text(0);
        if (context.Model.FindPerson(id) is not { } person)
            return Unknown(call, "person", id, context.Model.People.Select(p => p.Id));
        return call.Has(1) ? InCase(call, person.Id, person.Name, call.Text(1)) : PersonBinding.Table.Bind(person, context);
    });

    /// <summary><c>org 'ahrca' 'genitive'</c>.</summary>
    public TemplateFunction Organisation => new("org", "id case?", call =>
    {
        var id = call.Text(0);
        if (context.Model.FindOrganisation(id) is not { } organisation)
            return Unknown(call, "organisation", id, context.Model.Organisations.Select(o => o.Id));
        return call.Has(1) ? InCase(call, organisation.Id, organisation.Name, call.Text(1)) : OrganisationBinding.Table.Bind(organisation, context);
    });

    /// <summary><c>form name 'genitive'</c>: of a name, a person, an organisation, an addressee or an issuer, or of each in a list.</summary>
    public TemplateFunction Form => new("form", "name case", call => call[0].Kind == TemplateValueKind.Array
        ? TemplateValue.Of([.. call[0].AsArray.Select(item => FormOf(call, item))])
        : FormOf(call, call[0]));

    private TemplateValue FormOf(TemplateCall call, TemplateValue value)
    {
        if (value.Kind == TemplateValueKind.Object && value.AsObject is BoundObject<JointIssuer> { Item: { As: null } joint })
            return EachOf(call, joint);
        if (value.Kind == TemplateValueKind.Object && value.AsObject is not BoundObject<LocalizedName> && value.AsObject.TryGetMember("name", out var name))
            value = name;
        if (value.Kind == TemplateValueKind.Object && value.AsObject is BoundObject<LocalizedName> bound)
            return InCase(call, bound.Item.Form, bound.Item, call.Text(1));
        // A name in words has no other forms than the one written.
        return value;
    }

    // Organisations that stand together without a name for them all: each stands in the case.
    private TemplateValue EachOf(TemplateCall call, JointIssuer issuer)
    {
        var forms = issuer.Organisations.Select(o => context.Model.FindOrganisation(o.Id)).OfType<Organisation>()
            .Select(o => InCase(call, o.Id, o.Name, call.Text(1))).Where(f => !f.IsNull).Select(f => f.AsString);
        return TemplateValue.Of(context.Pack.FormatList([.. forms]), issuer.Span);
    }

    private TemplateValue InCase(TemplateCall call, string id, NameSet names, string word) =>
        context.ChooseName(names) is { } name ? InCase(call, id, name, word) : default;

    private TemplateValue InCase(TemplateCall call, string id, LocalizedName name, string word)
    {
        if (word == InText)
            return NameBinding.InText(name, context);
        if (!Enum.TryParse<GrammaticalCase>(word, ignoreCase: true, out var grammaticalCase) || char.IsAsciiDigit(word[0]))
        {
            var known = Enum.GetValues<GrammaticalCase>().Select(ModelWords.Of).Append(InText).ToList();
            return call.Fail(
                $"no grammatical case is called `{word}`",
                NameSuggestion.Nearest(word, known) is { } nearest ? $"Did you mean `{nearest}`?" : $"There are: {string.Join(", ", known)}.");
        }

        var form = NameBinding.InCase(name, grammaticalCase, context);
        if (!form.IsNull)
            return form;
        // Languages without cases print the basic form everywhere; only those that inflect names lack something.
        if (Inflects(name.Language) && _reported.Add(id + "/" + word))
            context.Findings.Add(CompositionDiagnostics.NameFormMissing(id, word, name.Language, name.Span));
        return NameBinding.InCase(name, GrammaticalCase.Nominative, context);
    }

    // A language inflects names if anybody in the workspace has a form for a case in it.
    private bool Inflects(LanguageTag language) =>
        context.Model.People.Select(p => p.Name).Concat(context.Model.Organisations.Select(o => o.Name))
            .Any(n => n.Find(language) is { Cases.Count: > 0 });

    private static TemplateValue Unknown(TemplateCall call, string what, string id, IEnumerable<string> known) => call.Fail(
        $"no {what} is called `{id}`",
        NameSuggestion.Nearest(id, known) is { } nearest ? $"Did you mean `{nearest}`?" : $"`appealkit cases list` shows the ids of people; organisations are listed in cases/organisations.yaml.");
}
