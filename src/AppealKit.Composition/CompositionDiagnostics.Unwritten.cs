using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Values;
using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Composition;

// What an author has still to write.
internal static partial class CompositionDiagnostics
{
    private const int MostOfMark = 60;

    private static readonly DiagnosticDescriptor StillToWriteDescriptor = new("AK8034", Severity.Warning, "something that must still be written");
    private static readonly DiagnosticDescriptor NobodyIssuesDescriptor = new("AK8035", Severity.Warning, "a document that nobody issues");

    private static readonly DiagnosticDescriptor GroupNotPrintedDescriptor = new("AK8036", Severity.Warning, "a group of cases that is not printed");

    /// <summary>AK8034, for words in brackets that a file holds.</summary>
    /// <param name="text">The words with their brackets.</param>
    /// <param name="span">Where they stand.</param>
    public static Diagnostic StillToWrite(ReadOnlySpan<char> text, SourceSpan span) => new(StillToWriteDescriptor, $"this must still be written: `{Shortened(text)}`", span)
    {
        Hints = ["Write what the brackets ask for, or take the line away. Words that are meant to be printed in brackets stand in round ones."],
    };

    /// <summary>AK8034, for what a template misses.</summary>
    /// <param name="text">What it prints instead.</param>
    /// <param name="document">The document.</param>
    public static Diagnostic StillToGive(string text, DocumentDefinition document) => new(StillToWriteDescriptor, $"this must still be written: `{Shortened(text)}`", document.Kind.Span)
    {
        Hints = [$"Documents of the kind `{document.Kind.Id}` tell it: give it here in document.yaml, or write the part that misses it in the body."],
    };

    /// <summary>AK8035.</summary>
    public static Diagnostic NobodyIssues(DocumentDefinition document, Audience audience) => new(NobodyIssuesDescriptor, $"nobody issues `{document.Id}`", document.IdSpan)
    {
        Hints = [$"Name under `issuers:` who stands behind it, or write `issuers: signatories`. Organisations that the audience `{Of(audience)}` may not see do not count."],
    };

    /// <summary>AK8036.</summary>
    public static Diagnostic GroupNotPrinted(CaseGroup group, LanguageTag language) => new(GroupNotPrintedDescriptor, $"nobody of the group `{group.Id}` is named in the text in `{language}`", group.IdSpan)
    {
        Hints = [$"Print the group in the body with `{{{{ cases '{group.Id}' }}}}`, or all of them with `{{{{ cases }}}}`. A group that is there for the facts alone has `layout: none`."],
    };

    // The words stand in backquotes themselves, and on one line.
    private static string Shortened(ReadOnlySpan<char> text) =>
        (text.Length <= MostOfMark ? text.ToString() : $"{text[..(MostOfMark - 2)].TrimEnd()}…]").Replace("`", "", StringComparison.Ordinal).ReplaceLineEndings(" ");
}
