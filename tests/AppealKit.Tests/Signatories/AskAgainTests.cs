using AppealKit.Diagnostics;
using AppealKit.Signatories.Messages;
using AppealKit.Signatories.Versions;
using AppealKit.Tests.Languages;
using AppealKit.Values;
using Xunit;

namespace AppealKit.Tests.Signatories;

public sealed class AskAgainTests
{
    [Theory]
    [InlineData("Libérez le chanteur ")]
    [InlineData("Libérez les chanteurs du lac ")]
    [InlineData("Libérez les chanteurs du lac et de la rive ")]
    public void No_line_of_a_message_ends_at_a_mark_that_opens_or_begins_with_one_that_closes(string beginning)
    {
        var text = TextVersion.Of(LanguageTag.Of("fr"), [.. Enumerable.Range(0, 60).Select(i => beginning + new string('x', i) + " dit qu’il est « libre » : vrai ; faux ! « a » ?")]);
        var message = new AskAgain
        {
            Pack = Packs.Of("fr"), Title = "Lac Orlan\u00a0: publiez", Now = text, ApprovedOn = new DateOnly(2025, 12, 5), ApprovedVersion = "c9a3425b43ef", Findings = new DiagnosticBag(),
        }.Write();

        var lines = message.Body.Split('\n').Select(l => l.StartsWith("> ", StringComparison.Ordinal) ? l[2..] : l).ToList();
        Assert.DoesNotContain(lines, l => l.EndsWith('«') || l is ['»' or ':' or ';' or '!' or '?', ..]);
        Assert.Contains("«\u00A0libre\u00A0»\u00A0: vrai", message.Body, StringComparison.Ordinal);
        Assert.Contains("«\u00A0Lac Orlan\u00A0: publiez\u00A0»", message.Body.Replace('\n', ' '), StringComparison.Ordinal);
    }
}
