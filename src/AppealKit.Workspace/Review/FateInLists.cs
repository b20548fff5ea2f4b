using AppealKit.Values;
using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Workspace.Review;

/// <summary>Judges what lists of cases say of people who are held no longer.</summary>
internal static class FateInLists
{
    // Its own words ask for a pardon for those who are listed.
    private const string Appeal = "appeal";

    // It prints the status on its day and all events, and no texts.
    private const string CaseSheet = "case_sheet";

    private static readonly LanguageTag English = LanguageTag.Of("en");

    /// <summary>What a list says of a person.</summary>
    public static ListVerdict Judge(Mention mention, Fate fate)
    {
        var group = mention.Group;
        // Chosen by what holds on the day.
        if (group.Where is not null)
            return ListVerdict.Silent;
        if (mention.Document.Kind.Id == CaseSheet)
            return ListVerdict.Told;
        if (OutdatedTextRule.Concerns(mention))
            return ListVerdict.Silent;
        var frame = Frame(mention).ToList();
        if (frame.Exists(f => f.Words.Tells(f.Text, fate.Kind)))
            return ListVerdict.Told;
        var holds = mention.Document.Kind.Id == Appeal || frame.Exists(f => f.Words.Holds(f.Text));
        if (group.Layout == CaseLayout.None)
            return PrintsEvents(mention.Document) ? ListVerdict.Told : ListVerdict.Open;
        if (group.Layout == CaseLayout.Names)
            return holds ? ListVerdict.Held : ListVerdict.Open;
        var texts = Texts(mention).ToList();
        // Where nobody has written anything, the list prints the last event.
        if (texts.Count == 0)
            return holds ? ListVerdict.Held : ListVerdict.Told;
        if (texts.TrueForAll(t => Tells(t, fate)))
            return ListVerdict.Told;
        return holds || texts.Exists(t => FateWords.Of(t.Entry.Language)?.Holds(TextSentences.Plain(t.Entry.Text)) == true) ? ListVerdict.Held : ListVerdict.Open;
    }

    // All events of its people are printed, the release among them.
    private static bool PrintsEvents(DocumentDefinition document) =>
        document.Kind.Id == "press_statement" || document.Annexes.Any(a => a.Id == "case_table");

    // A language whose words are not known is taken at its date's word.
    private static bool Tells((LocalizedEntry Entry, DateOnly? AsOf) text, Fate fate) => FateWords.Of(text.Entry.Language) is { } known
        ? known.Tells(TextSentences.Plain(text.Entry.Text), fate.Kind)
        : text.AsOf is { } asOf && fate.Event.Date?.Earliest is { } day && asOf >= day;

    // The words around a list: its id, which is English, its heading and its intro.
    private static IEnumerable<(string Text, FateWords Words)> Frame(Mention mention)
    {
        yield return (mention.Group.Id.Replace('-', ' '), FateWords.Of(English)!);
        if (mention.Group.Layout == CaseLayout.None)
            yield break;
        foreach (var text in new[] { mention.Group.Heading, mention.Group.Intro }.OfType<LocalizedText>())
        {
            foreach (var entry in mention.Document.Languages.Select(text.Find).OfType<LocalizedEntry>())
            {
                if (FateWords.Of(entry.Language) is { } known)
                    yield return (TextSentences.Plain(entry.Text), known);
            }
        }
    }

    private static IEnumerable<(LocalizedEntry Entry, DateOnly? AsOf)> Texts(Mention mention)
    {
        foreach (var language in mention.Document.Languages)
        {
            var text = mention.TextIn(language);
            if ((mention.Member.Text ?? text?.Text)?.Find(language) is { } entry)
                yield return (entry, text?.AsOf?.Latest);
        }
    }
}
