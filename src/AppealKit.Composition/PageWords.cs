using AppealKit.Composition.Binding;
using AppealKit.Document;
using AppealKit.Languages;
using AppealKit.Languages.Phrases;
using AppealKit.Values;
using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Composition;

/// <summary>The words that pages add, from the language pack.</summary>
internal static class PageWords
{
    /// <summary>The words for a document.</summary>
    public static PagePhrases Of(BindingContext context, string title) => new()
    {
        PageOfTotal = WithPlaceholders(context.Pack, "page.of_total", "page", "total"),
        Notes = context.Pack.Phrase("page.notes"),
        NoteNumber = WithPlaceholders(context.Pack, "page.note_number", "number"),
        BackToText = context.Pack.Phrase("page.back_to_text"),
        OtherLanguages = context.Pack.Phrase("page.other_languages"),
        RunningHead = title,
        ZeroDigit = context.Pack.ZeroDigit,
        StatusMark = StatusMark(context),
    };

    /// <summary>The mark of what is not for everybody; null for the public.</summary>
    public static string? AudienceMark(LanguagePack pack, Audience audience) =>
        audience == Audience.Public ? null : pack.Phrase("mark." + ModelWords.Of(audience));

    // Pages fill these in themselves, so the placeholders stay as they are.
    private static string WithPlaceholders(LanguagePack pack, string key, params IEnumerable<string> names) =>
        pack.Phrase(key, place: null, [.. names.Select(n => PhraseArgument.Of(n, "{" + n + "}"))]).Text;

    // All but final documents for everybody are marked on every page.
    private static string? StatusMark(BindingContext context)
    {
        var status = context.Document.Status == DocumentStatus.Final ? null : context.Pack.Phrase("mark." + ModelWords.Of(context.Document.Status));
        var audience = AudienceMark(context.Pack, context.Model.Audience);
        return status is null || audience is null ? status ?? audience : audience + " · " + status;
    }
}
