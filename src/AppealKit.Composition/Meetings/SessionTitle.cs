using System.Globalization;
using AppealKit.Languages;
using AppealKit.Languages.Phrases;
using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Composition.Meetings;

/// <summary>The title of a text that was put together for a session. Briefing, statement and recommendations would all be called like the session otherwise.</summary>
internal static class SessionTitle
{
    private const string Prefix = "session_titles.";

    /// <summary>What a document is called.</summary>
    /// <param name="document">The document.</param>
    /// <param name="title">Its title in the language of the pack.</param>
    /// <param name="pack">The pack of that language.</param>
    /// <returns>The title as it is, if somebody gave the document one of its own.</returns>
    public static string Of(DocumentDefinition document, string title, LanguagePack pack)
    {
        if (document.Origin is not { HasOwnTitle: false } origin)
            return title;
        var kind = document.Kind.Id;
        if (origin.Number is { } number)
        {
            if (pack.HasPhrase(Prefix + kind))
                return pack.Phrase(Prefix + kind, null, PhraseArgument.Of("number", number), PhraseArgument.Of("title", title)).Text;
            // As the cover says it.
            title = number.ToString(CultureInfo.InvariantCulture) + ". " + title;
        }

        // A kind of one's own may have no word in the language.
        return pack.HasPhrase(Prefix + "any") && pack.HasPhrase("kinds." + kind)
            ? pack.Phrase(Prefix + "any", null, PhraseArgument.Of("kind", pack.Phrase("kinds." + kind)), PhraseArgument.Of("title", title)).Text
            : title;
    }
}
