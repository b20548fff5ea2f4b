using AppealKit.Composition.Binding;
using AppealKit.Languages.Phrases;
using AppealKit.Templating.Model;
using AppealKit.Workspace.Model.People;

namespace AppealKit.Composition.Functions;

/// <summary>Functions that speak of somebody again: <c>mention</c> is short the second time, <c>gender</c> agrees with the person.</summary>
internal sealed class MentionFunctions(BindingContext context)
{
    private readonly HashSet<string> _mentioned = new(StringComparer.Ordinal);

    /// <summary><c>mention 'murat-dushemov'</c>, <c>mention 'iphr'</c>: the first time in full, an organisation with its abbreviation; then the family name or the abbreviation.</summary>
    public TemplateFunction Mention => new("mention", "id", call =>
    {
        var id = call.Text(0);
        if (context.Model.FindPerson(id) is { } person)
            return MentionOf(person.Id, NameBinding.Bind(person.Name, context), Family(person));
        if (context.Model.FindOrganisation(id) is { } organisation)
            return MentionOf(organisation.Id, OrganisationBinding.IntroducedInText(organisation, context), OrganisationBinding.Short(organisation, context));
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

    private TemplateValue MentionOf(string id, TemplateValue full, TemplateValue again) => _mentioned.Add(id) || again.IsNull ? full : again;

    // Where the family name is not told apart, the whole name is used again: which of two words it is, nobody guesses.
    private TemplateValue Family(Person person) =>
        context.ChooseName(person.Name) is { Family: not null } name ? NameBinding.Family(name, context) : default;

    private static string GenderOf(TemplateValue value)
    {
        if (value.Kind == TemplateValueKind.Array)
            return value.AsArray.Count == 1 ? GenderOf(value.AsArray[0]) : "plural";
        return value.Kind == TemplateValueKind.Object && value.AsObject.TryGetMember("gender", out var gender) && gender.Kind == TemplateValueKind.String
            ? gender.AsString
            : "other";
    }
}
