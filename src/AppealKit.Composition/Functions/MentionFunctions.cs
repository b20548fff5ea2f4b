using AppealKit.Composition.Binding;
using AppealKit.Languages.Phrases;
using AppealKit.Templating.Evaluation;
using AppealKit.Templating.Model;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.People;

namespace AppealKit.Composition.Functions;

/// <summary>Functions that speak of somebody again: <c>mention</c> is short the second time, <c>gender</c> agrees with the person.</summary>
internal sealed class MentionFunctions(BindingContext context, NameCases cases)
{
    private const string Wanted = "a person, an organisation or the id of one";

    private readonly HashSet<string> _mentioned = new(StringComparer.Ordinal);

    /// <summary>
    /// <c>mention 'murat-dushemov'</c>, <c>mention 'iphr' 'genitive'</c>: the first time in full, an organisation with its abbreviation; then the family name or the
    /// abbreviation. A name stands in the case that is asked for, an abbreviation has none.
    /// </summary>
    public TemplateFunction Mention => new("mention", "who case?", call =>
    {
        var word = call.Has(1) ? call.Text(1) : null;
        if (word is not null && cases.Fault(call, word) is { } fault)
            return fault;
        if (call[0].IsNull)
            return default;
        if (call[0].Kind == TemplateValueKind.Object)
        {
            return call[0].AsObject switch
            {
                BoundObject<Person> bound => PersonAs(call, bound.Item, word),
                BoundObject<Organisation> bound => OrganisationAs(call, bound.Item, word),
                _ => call.Wrong(0, Wanted),
            };
        }

        if (call[0].Kind != TemplateValueKind.String)
            return call.Wrong(0, Wanted);
        var id = call.Text(0);
        if (context.Model.FindPerson(id) is { } person)
            return PersonAs(call, person, word);
        if (context.Model.FindOrganisation(id) is { } organisation)
            return OrganisationAs(call, organisation, word);
        var known = context.Model.People.Select(p => p.Id).Concat(context.Model.Organisations.Select(o => o.Id));
        return call.Fail(
            $"no person or organisation is called `{id}`",
            Diagnostics.NameSuggestion.Nearest(id, known) is { } nearest ? $"Did you mean `{nearest}`?" : "People are files in cases/people; organisations are listed in cases/organisations.yaml.");
    });

    /// <summary><c>p | gender 'imprisoned'</c>: the phrase <c>gendered.imprisoned</c> of the pack as it agrees with the person, or with several.</summary>
    public TemplateFunction Gender => new("gender", "person word", call =>
    {
        var key = "gendered." + call.Text(1);
        if (!context.Pack.PhraseKeys.Contains(key) && call[0].Kind != TemplateValueKind.Null)
        {
            var known = context.Pack.PhraseKeys.Where(k => k.StartsWith("gendered.", StringComparison.Ordinal)).Select(k => k["gendered.".Length..]).ToList();
            return call.Fail(
                $"no word that agrees is called `{call.Text(1)}`",
                Diagnostics.NameSuggestion.Nearest(call.Text(1), known) is { } nearest ? $"Did you mean `{nearest}`?" : $"The language pack has: {string.Join(", ", known)}.");
        }

        if (call[0].IsNull)
            return default;
        var phrase = context.Pack.Phrase(key, call.Span, PhraseArgument.Of("gender", GenderOf(call[0])));
        if (phrase.Diagnostic is { } diagnostic)
            context.Findings.Add(diagnostic);
        return TemplateValue.Of(phrase.Text, language: context.OtherLanguage(phrase.Language));
    });

    // Where the family name is not told apart, the whole name is used again: which of two words it is, nobody guesses.
    private TemplateValue PersonAs(TemplateCall call, Person person, string? word)
    {
        if (_mentioned.Add(person.Id) || context.ChooseName(person.Name) is not { Family: not null } name)
            return word is null ? NameBinding.Bind(person.Name, context) : cases.Of(call, person.Id, person.Name, word);
        var family = word is null ? NameBinding.Family(name, context) : cases.FamilyOf(person.Id, name, word);
        return family.IsNull ? cases.Of(call, person.Id, person.Name, word!) : family;
    }

    private TemplateValue OrganisationAs(TemplateCall call, Organisation organisation, string? word)
    {
        var isFirst = _mentioned.Add(organisation.Id);
        if (word is null)
            return isFirst ? OrganisationBinding.IntroducedInText(organisation, context) : OrganisationBinding.Short(organisation, context);
        if (!isFirst && organisation.Short is not null)
            return OrganisationBinding.Short(organisation, context);
        var name = cases.Of(call, organisation.Id, organisation.Name, word);
        return isFirst && name.Kind == TemplateValueKind.String ? OrganisationBinding.IntroducedAs(organisation, name.AsString, context) : name;
    }

    private static string GenderOf(TemplateValue value)
    {
        if (value.Kind == TemplateValueKind.Array)
            return value.AsArray.Count == 1 ? GenderOf(value.AsArray[0]) : "plural";
        return value.Kind == TemplateValueKind.Object && value.AsObject.TryGetMember("gender", out var gender) && gender.Kind == TemplateValueKind.String
            ? gender.AsString
            : "other";
    }
}
