using AppealKit.Composition.Binding;
using AppealKit.Templating.Model;

namespace AppealKit.Composition.Unwritten;

/// <summary>Somebody whom the audience may see stands behind a document.</summary>
internal static class IssuerRule
{
    /// <summary>The phrase that stands for issuers that there are not; a template that prints it needs them.</summary>
    public const string Phrase = "lead.nobody";

    // A case sheet tells facts of a person, and a sign-on sheet shows the text of others. What kinds of the workspace's own need, their templates say.
    private static readonly string[] Kinds =
    [
        "announcement", "appeal", "briefing", "day_statement", "hearing_notice", "letter", "oral_statement", "petition", "press_statement", "recommendations", "release_news", "statement",
    ];

    /// <summary>Reports a document that nobody issues and nobody has signed.</summary>
    public static void Check(BindingContext context)
    {
        var document = context.Document;
        if (!Kinds.Contains(document.Kind.Id, StringComparer.Ordinal) || document.IsIssuedBySignatories || IssuerBinding.HasAny(document, context) || IsSigned(context))
            return;
        context.ReportNobody();
    }

    private static bool IsSigned(BindingContext context) =>
        SignatoryBinding.Bind(context.Document, context) is { Kind: TemplateValueKind.Object } list && list.AsObject.TryGetMember("count", out var count) && count.AsLong > 0;
}
