using AppealKit.Composition.Output;
using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Values;
using AppealKit.Workspace.Audiences;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Composition;

/// <summary>What can be wrong when the stages are put together and files are written.</summary>
internal static partial class CompositionDiagnostics
{
    /// <summary>The code of <see cref="OtherLanguageStandsIn"/>.</summary>
    public const string OtherLanguageCode = "AK8007";

    private static readonly DiagnosticDescriptor CannotWriteDescriptor = new("AK8001", Severity.Error, "a file cannot be written");
    private static readonly DiagnosticDescriptor UnknownKindDescriptor = new("AK8002", Severity.Error, "unknown kind of document");
    private static readonly DiagnosticDescriptor NoLanguagePackDescriptor = new("AK8003", Severity.Error, "no pack for a language");
    private static readonly DiagnosticDescriptor WithheldTextFoundDescriptor = new("AK8004", Severity.Error, "a finished file holds what its audience may not see");
    private static readonly DiagnosticDescriptor NoDateDescriptor = new("AK8005", Severity.Error, "a document without a date");
    private static readonly DiagnosticDescriptor UnknownSourceStyleDescriptor = new("AK8006", Severity.Warning, "a source that says too little to be cited");
    private static readonly DiagnosticDescriptor OtherLanguageDescriptor = new(OtherLanguageCode, Severity.Warning, "another language stands in");
    private static readonly DiagnosticDescriptor NameFormMissingDescriptor = new("AK8008", Severity.Warning, "a name without the form asked for");
    private static readonly DiagnosticDescriptor UnconfirmedNameDescriptor = new("AK8009", Severity.Warning, "an unconfirmed form of a name is printed");
    private static readonly DiagnosticDescriptor CommitmentRecalledDescriptor = new("AK8031", Severity.Warning, "a commitment that nobody has looked up");
    private static readonly DiagnosticDescriptor UnknownPointDescriptor = new("AK8032", Severity.Warning, "a point of a commitment that is not known");
    private static readonly DiagnosticDescriptor CommitmentUnnamedDescriptor = new("AK8033", Severity.Warning, "a commitment without a name in a language");
    private static readonly DiagnosticDescriptor TextOutsidePartsDescriptor = new("AK8010", Severity.Error, "text outside the parts of a body");
    private static readonly DiagnosticDescriptor PartNotClosedDescriptor = new("AK8011", Severity.Error, "a part of a body is not closed");
    private static readonly DiagnosticDescriptor PartTwiceDescriptor = new("AK8012", Severity.Error, "a part of a body is given twice");

    private static readonly DiagnosticDescriptor PartNotUsedDescriptor = new("AK8013", Severity.Error, "a part of a body has no place");

    private static readonly DiagnosticDescriptor WithheldInIdDescriptor = new("AK8016", Severity.Error, "an id that names what its audience may not see");
    private static readonly DiagnosticDescriptor PartNameNearDescriptor = new("AK8015", Severity.Warning, "a part of a body whose name is nearly another's");
    private static readonly DiagnosticDescriptor TemplateUnreadableDescriptor = new("AK8092", Severity.Error, "a template or language pack that cannot be read");
    private static readonly DiagnosticDescriptor FaultDescriptor = new("AK8091", Severity.Error, "a fault of the program");

    private static readonly DiagnosticDescriptor AnnouncesItselfDescriptor = new("AK8020", Severity.Error, "a document that would show itself");
    private static readonly DiagnosticDescriptor AnnouncedLanguageDescriptor = new("AK8021", Severity.Error, "a document to be shown is not in the language");

    private static readonly DiagnosticDescriptor OpenAfterDeadlineDescriptor = new("AK8019", Severity.Warning, "a text that asks for signatures too late");

    /// <summary>AK8019.</summary>
    public static Diagnostic OpenAfterDeadline(string path, DateOnly deadline, DateOnly day) =>
        new(OpenAfterDeadlineDescriptor, FormattableString.Invariant($"the text says that one can sign until {deadline:yyyy-MM-dd}, and it is {day:yyyy-MM-dd}"), null)
        {
            Path = path,
            Hints = ["Write another `deadline`, or take it out; where nobody is to sign any more, the document is `status: final`. What was printed on an earlier day is built with --on."],
        };

    /// <summary>AK8001.</summary>
    /// <param name="path">The file, or the first of several.</param>
    /// <param name="others">How many others there are that the same keeps from being written.</param>
    /// <param name="why">What keeps them.</param>
    /// <param name="inTheWay">The file where a folder should be, as messages call it; null if there is none.</param>
    public static Diagnostic CannotWrite(string path, int others, WriteObstacle why, string? inTheWay) => new(
        CannotWriteDescriptor,
        others == 0 ? $"`{path}` cannot be written" : FormattableString.Invariant($"`{path}` and {others} other file{(others == 1 ? "" : "s")} cannot be written"),
        null)
    {
        Path = path,
        Hints =
        [
            why switch
            {
                WriteObstacle.Folder => "A folder of that name is in its place; move it away.",
                WriteObstacle.File => $"`{inTheWay}` is a file, and a folder is needed there: rename the file or move it away, or choose another folder with --out.",
                WriteObstacle.ReadOnly => "The folder or the file is read-only; choose another one with --out.",
                _ => "The disk may be full, or another program may hold the file open; what was there before is untouched.",
            },
        ],
    };

    /// <summary>AK8002.</summary>
    public static Diagnostic UnknownKind(DocumentDefinition document, IReadOnlyList<string> kinds) =>
        new(UnknownKindDescriptor, $"there is no template for the kind `{document.Kind.Id}`", document.Kind.Span)
        {
            Hints =
            [
                (NameSuggestion.Nearest(document.Kind.Id, kinds) is { } nearest
                    ? $"Did you mean `{nearest}`?"
                    : $"There are: {string.Join(", ", kinds)}.")
                + (IsFileName(document.Kind.Id) ? $" A file templates/{document.Kind.Id}.sbn makes a kind of its own." : ""),
            ],
        };

    private static bool IsFileName(string kind) => kind.Length > 0 && kind.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '_' or '-');

    /// <summary>AK8003.</summary>
    /// <param name="language">The language.</param>
    /// <param name="place">The list of languages that holds it, or whatever asked for it.</param>
    /// <param name="known">The tags that have packs.</param>
    public static Diagnostic NoLanguagePack(LanguageTag language, SourceSpan? place, IEnumerable<string> known)
    {
        var near = NameSuggestion.Nearest(language.Value, known) is { } tag ? $"Did you mean `{tag}`?" : "`appealkit doctor` lists the packs.";
        return new(NoLanguagePackDescriptor, $"there is no language pack for `{language}`", place is { } span ? WordIn(span, language.Value) : null)
        {
            Hints = [$"{near} A file templates/languages/{language}.yaml makes another one."],
        };
    }

    private static SourceSpan WordIn(SourceSpan list, string word)
    {
        var at = list.Text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? list : list.Slice(at, word.Length);
    }

    /// <summary>AK8004. Says what and where, never the text.</summary>
    /// <param name="path">The file that was not written.</param>
    /// <param name="hit">What it holds.</param>
    /// <param name="audience">Who may not see it.</param>
    public static Diagnostic WithheldTextFound(string path, WithheldHit hit, Audience audience) =>
        new(
            WithheldTextFoundDescriptor,
            $"`{path}` was not written: it holds the {hit.Withheld.What}, which the audience `{Of(audience)}` may not see",
            hit.Withheld.Span)
        {
            IsForEverybody = true,
            Hints =
            [
                hit.Withheld.Span.File.Path.EndsWith("/signatories.yaml", StringComparison.Ordinal)
                    ? "Take the words out of the text that holds them: this ledger decides who is named, and so far it does not name them."
                    : "Take the words out of the text that holds them, or change the audience of what is named here.",
                .. hit.Withheld.Kind == WithheldKind.Phrase && !hit.IsAlone ? ["If the words mean something else, such as a report that is cited, write them under `not_meant` in this entry, with the words that stand beside them."] : Array.Empty<string>(),
                .. hit.IsAlone ? ["One word was found: if it means somebody or something else, write it under `not_meant` in this entry, with the words that stand beside it."] : Array.Empty<string>(),
            ],
        };

    /// <summary>AK8016. Says where, never what.</summary>
    public static Diagnostic WithheldInId(DocumentDefinition document, WithheldHit hit, Audience audience) =>
        new(
            WithheldInIdDescriptor,
            $"nothing of this document was written: its id, which stands in paths and lists, holds the {hit.Withheld.What}, which the audience `{Of(audience)}` may not see",
            document.IdSpan)
        {
            IsForEverybody = true,
            Hints = ["Give the document and its folder another id, and files of earlier builds that have it another place."],
            Labels = [new DiagnosticLabel(hit.Withheld.Span, "this is withheld")],
        };

    /// <summary>AK8005.</summary>
    public static Diagnostic NoDate(DocumentDefinition document) =>
        new(NoDateDescriptor, $"the document `{document.Id}` has no full date", document.DateSpan ?? document.IdSpan)
        {
            Hints = ["Write the day on which it comes out, in quotes: date: \"2025-12-05\"."],
        };

    /// <summary>AK8006.</summary>
    public static Diagnostic SourceSaysTooLittle(string id, SourceSpan span) =>
        new(UnknownSourceStyleDescriptor, $"the source `{id}` has neither publisher nor author nor address", span)
        {
            Hints = ["Give it at least a publisher or a URL, so that readers can find it."],
        };

    /// <summary>AK8007.</summary>
    public static Diagnostic OtherLanguageStandsIn(LanguageTag language, LanguageTag other, SourceSpan? span) =>
        new(OtherLanguageDescriptor, $"this text is not given in `{language}`; `{other}` is printed instead", span)
        {
            Hints = [$"Add `{language}:` with its translation."],
        };

    /// <summary>AK8007, for the texts of a long list.</summary>
    public static Diagnostic OtherLanguageStandsInForMany(LanguageTag language, int count, string what, SourceSpan? span) =>
        new(OtherLanguageDescriptor, FormattableString.Invariant($"{count} {what} are not given in `{language}`; another language is printed instead"), span)
        {
            Hints = [$"Add `{language}:` with the translation to each; the first stands here."],
        };

    /// <summary>AK8008.</summary>
    public static Diagnostic NameFormMissing(string id, string grammaticalCase, LanguageTag language, SourceSpan span) =>
        new(NameFormMissingDescriptor, $"`{id}` has no {grammaticalCase} in `{language}`; the basic form is printed", span)
        {
            Hints = [$"Add `{grammaticalCase}:` to the name in that language."],
        };

    /// <summary>AK8009.</summary>
    public static Diagnostic UnconfirmedName(LocalizedName name) =>
        new(UnconfirmedNameDescriptor, $"`{name.Form}` is printed in `{name.Language}`, and nobody has confirmed this form", name.Span)
        {
            Hints = ["Ask somebody who reads the language and knows the name, then take away `confirmed: false`."],
        };

    /// <summary>AK8031.</summary>
    public static Diagnostic CommitmentRecalled(string id, string? point, SourceSpan? span) =>
        new(CommitmentRecalledDescriptor, $"what `{id}`{(point is null ? "" : $", {point},")} is called or says was written down from memory", span)
        {
            Hints = ["Look it up in the document itself before you publish."],
        };

    /// <summary>AK8032.</summary>
    public static Diagnostic UnknownPoint(string id, string point, SourceSpan span, IEnumerable<string> known) =>
        new(UnknownPointDescriptor, $"the point `{point}` of `{id}` is not known here", span)
        {
            Hints = [NameSuggestion.Nearest(point, known) is { } near ? $"Did you mean `{near}`? If the point is right, it is printed as it is." : "If the point is right, it is printed as it is."],
        };

    /// <summary>AK8033.</summary>
    public static Diagnostic CommitmentUnnamed(string id, string? point, LanguageTag language, LanguageTag other, SourceSpan? span) =>
        new(CommitmentUnnamedDescriptor, $"{(point is null ? "" : $"`{point}` of ")}`{id}` has no name in {language}: the one in {other} stands there, in brackets", span)
        {
            Hints =
            [
                point is null
                    ? $"Name it in cases/sources.yaml: a source of the id `{id}` with `custom: {{versions: {{{language}: {{title: …}}}}}}`; or write the citation in your own words."
                    : "Write the citation in your own words.",
            ],
        };

    /// <summary>AK8010.</summary>
    public static Diagnostic TextOutsideParts(SourceSpan span) => new(TextOutsidePartsDescriptor, "this text stands outside of all parts", span)
    {
        Hints =
        [
            OnlyWordOfFence(span.Text) is { } name
                ? $"Did you mean `::: part {name}`?"
                : "A body with parts holds nothing between them but definitions of notes and links. "
            + "Put the text between `::: part NAME` and `:::`; any name of your own makes a part in this place.",
        ],
    };

    // `practice` in `::: practice`: the line of a part without its first word.
    private static string? OnlyWordOfFence(ReadOnlySpan<char> line)
    {
        var word = line.TrimStart(':').Trim();
        return line.StartsWith(":::", StringComparison.Ordinal) && word.Length is > 0 and < 80 && !word.SequenceEqual("part") && word.IndexOfAny(" \t{`") < 0
            ? word.ToString()
            : null;
    }

    /// <summary>AK8010, for code that would have to be closed.</summary>
    /// <param name="code">The line.</param>
    /// <param name="word">The word of it that opens or closes something: <c>if</c>.</param>
    public static Diagnostic BlockOutsideParts(SourceSpan code, string word) =>
        new(TextOutsidePartsDescriptor, $"this `{word}` stands outside of all parts", code)
        {
            Hints =
            [
                word is "end" or "else"
                    ? $"Each part is a text of its own: put `{{{{ {word} }}}}` into the part that has the word it belongs to, before its `:::`."
                    : $"Each part is a text of its own: put the `{word}` and the `{{{{ end }}}}` that closes it into one part, between its `:::` lines.",
            ],
        };

    /// <summary>AK8011.</summary>
    public static Diagnostic PartNotClosed(SourceSpan name) =>
        new(PartNotClosedDescriptor, $"the part `{name.Text}` is not closed", name) { Hints = ["Add a line with `:::` after its text."] };

    /// <summary>AK8012.</summary>
    public static Diagnostic PartTwice(SourceSpan name, SourceSpan first) =>
        new(PartTwiceDescriptor, $"the part `{name.Text}` is given twice", name)
        {
            Labels = [new DiagnosticLabel(first, "first here")],
            Hints = ["Join the two, or give one of them another name."],
        };

    /// <summary>AK8013.</summary>
    public static Diagnostic PartNotUsed(SourceSpan name, string kind) =>
        new(PartNotUsedDescriptor, $"the kind `{kind}` has no place for the part `{name.Text}`", name)
        {
            Hints = ["The name is that of a part of other kinds. Give it a name of your own, and it stands where you wrote it."],
        };

    /// <summary>AK8015.</summary>
    public static Diagnostic PartNameNear(SourceSpan name, string meant, string kind) =>
        new(PartNameNearDescriptor, $"the part `{name.Text}` is taken for one of your own, beside the part `{meant}` of the kind `{kind}`", name)
        {
            Hints = [$"Did you mean `{meant}`? If the part is your own, give it a name that is less like it."],
        };

    /// <summary>AK8092.</summary>
    /// <param name="path">The file below <c>templates/</c>.</param>
    public static Diagnostic TemplateUnreadable(string path) => new(TemplateUnreadableDescriptor, $"`templates/{path}` cannot be read", null)
    {
        Path = "templates/" + path,
        Hints = ["Save it as UTF-8 text of less than 4 MB, and check that you may read it; or delete it, and the file that AppealKit brings serves, if there is one."],
    };

    /// <summary>AK8091. Names the type of what was thrown, but not its message: that could hold a value that is not for this audience.</summary>
    public static Diagnostic Fault(Exception fault, string what, SourceSpan? span) =>
        new(FaultDescriptor, $"{what}: a fault of the program ({fault.GetType().Name})", span)
        {
            Hints = ["The mistake is ours. Please report it with the command you ran; APPEALKIT_TRACE=1 shows where it happened. Everything else is done."],
        };

    /// <summary>AK8020.</summary>
    public static Diagnostic AnnouncesItself(string id, SourceSpan? span) =>
        new(AnnouncesItselfDescriptor, $"`{id}` would show itself", span)
        {
            Hints = ["A sheet shows the text of another document. Name that one under `announces:`."],
        };

    /// <summary>AK8021.</summary>
    public static Diagnostic AnnouncedLanguage(DocumentDefinition announced, LanguageTag language, SourceSpan? span) =>
        new(AnnouncedLanguageDescriptor, $"`{announced.Id}` does not come out in `{language}`", span)
        {
            Hints = [$"It comes out in: {string.Join(", ", announced.Languages)}. Add the language to its `languages:`, or take it out of those of this document."],
        };

    private static string Of(Audience audience) => audience.ToString().ToLowerInvariant();
}
