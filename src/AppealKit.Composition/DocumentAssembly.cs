using AppealKit.Composition.Binding;
using AppealKit.Document;
using AppealKit.Markdown;
using AppealKit.Values;
using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Composition;

/// <summary>Puts the text, its metadata and the words of the page together.</summary>
internal static class DocumentAssembly
{
    private const int LongestDescription = 300;

    /// <summary>The document with everything that renderers need.</summary>
    /// <param name="context">What the document is about.</param>
    /// <param name="content">The text.</param>
    /// <param name="nativeName">What a language calls itself.</param>
    public static AppealDocument Assemble(BindingContext context, MarkdownContent content, Func<LanguageTag, string> nativeName)
    {
        var definition = context.Document;
        var title = DocumentBinding.Title(definition, context) is { IsNull: false } given ? given.AsString : definition.Id;
        return new AppealDocument
        {
            Id = definition.Id,
            Kind = definition.Kind.Id,
            Language = context.Language,
            Title = title,
            Description = PlainText.FirstParagraph(content.Blocks, LongestDescription),
            Issuers = [.. IssuerNames(context)],
            Date = context.Day,
            Alternates =
            [
                .. Alternates(context, nativeName),
            ],
            Phrases = PageWords.Of(context, title),
            Page = Page(context.Model.Settings.Style.Page),
            Blocks = content.Blocks,
            Notes = content.Notes,
            Speech = context.Speech,
        };
    }

    private static IEnumerable<LanguageAlternate> Alternates(BindingContext context, Func<LanguageTag, string> nativeName)
    {
        foreach (var language in context.Document.Languages)
        {
            if (language != context.Language)
                yield return new LanguageAlternate(language, nativeName(language), $"{context.Document.Place?.Name ?? context.Document.Id}.{language}");
        }
    }

    private static IEnumerable<string> IssuerNames(BindingContext context)
    {
        foreach (var issuer in context.Document.Issuers)
        {
            switch (issuer)
            {
                case OrganisationIssuer single when context.ChooseName(context.Model.FindOrganisation(single.Organisation.Id)?.Name) is { } name:
                    yield return name.Form;
                    break;
                case JointIssuer { As: { } joint } when Text(context, joint) is { } text:
                    yield return text;
                    break;
                case JointIssuer joint:
                    foreach (var member in joint.Organisations)
                    {
                        if (context.ChooseName(context.Model.FindOrganisation(member.Id)?.Name) is { } memberName)
                            yield return memberName.Form;
                    }

                    break;
                case NamedIssuer { Name: { } named } when Text(context, named) is { } text:
                    yield return text;
                    break;
                default:
                    break;
            }
        }
    }

    private static PageSettings Page(string name) => name == "Letter"
        ? new PageSettings { Width = new Length(612), Height = new Length(792) }
        : new PageSettings();

    private static string? Text(BindingContext context, LocalizedText? text) => context.Plain(text) is { IsNull: false } value ? value.AsString : null;
}
