using AppealKit.Composition.Binding;
using AppealKit.Templating.Model;

namespace AppealKit.Composition.Functions;

/// <summary>The functions that templates of documents have beside the built-in ones.</summary>
internal static class DocumentGlobals
{
    /// <summary>All of them by name.</summary>
    /// <param name="context">What the document is about.</param>
    /// <param name="parts">Its parts.</param>
    /// <param name="shownBy">The ids of the documents inside of which its text is shown.</param>
    public static IReadOnlyDictionary<string, TemplateValue> Create(BindingContext context, PartFunctions parts, IReadOnlyList<string> shownBy)
    {
        var format = new FormatFunctions(context);
        var cases = new NameCases(context);
        var names = new NameFunctions(context, cases);
        var mentions = new MentionFunctions(context, cases);
        var commitments = new CommitmentFunctions(context);
        var document = new DocumentFunctions(context);
        var announced = new AnnouncedFunctions(context, shownBy);
        var speech = new SpeechFunctions(context);
        var globals = new Dictionary<string, TemplateValue>(StringComparer.Ordinal);
        foreach (var function in new[]
        {
            parts.Parts, parts.Part,
            format.Phrase, format.HasPhrase, format.Date, format.List, format.Number, format.Ordinal, format.Plural, format.Quote, format.Duration, format.Country,
            names.Person, names.Organisation, names.Form, mentions.Mention, mentions.Gender, commitments.Commitment, commitments.Ratified,
            announced.TextOf, announced.VersionOf, speech.Spoken,
            document.Cases, document.Signatories, document.Recommendations, document.Markdown, document.Cite, document.Noted, document.Figure, document.Situation,
        })
        {
            globals[function.Name] = TemplateValue.Of(function);
        }

        // Templates set it once the whole text is written; parts that stand inside of that text ask for it before.
        globals["speech"] = default;
        // What stands between the parts of a line, with its space; Arabic script has signs of its own, French a space before some.
        globals["comma"] = TemplateValue.Of(context.Pack.Comma + " ");
        globals["semicolon"] = TemplateValue.Of(context.Pack.Semicolon + " ");
        globals["colon"] = TemplateValue.Of(context.Pack.Colon + " ");
        return globals;
    }
}
