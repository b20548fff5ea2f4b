using AppealKit.Testing;
using AppealKit.Values;
using AppealKit.Workspace;
using AppealKit.Workspace.Meetings;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Model.Meetings;
using AppealKit.Workspace.Model.Occasions;
using AppealKit.Workspace.Review;
using Xunit;

namespace AppealKit.Tests.Workspace;

public sealed class MeetingTests
{
    private static readonly DateOnly Day = new(2026, 10, 6);

    [Fact]
    public void The_built_in_venues_are_read_without_a_finding_and_name_each_once()
    {
        var catalog = VenueCatalog.Read(out var findings);

        Assert.Empty(findings);
        Assert.Equal(10, catalog.All.Count);
        Assert.Equal(catalog.All.Count, catalog.All.Select(v => v.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(catalog.All, v => Assert.True(v.Zone is null || ZoneNames.Contains(v.Zone), v.Id));
        Assert.All(catalog.All, v => Assert.True(v.Zone is null == v.Place is null, v.Id));
        Assert.All(catalog.All.SelectMany(v => v.Limits), l => Assert.True(l.Source is not null && l.ReviewBy is not null));
        Assert.Equal(catalog.Topics.Order(StringComparer.Ordinal).Distinct(StringComparer.Ordinal), catalog.Topics);
    }

    [Fact]
    public void A_meeting_takes_from_its_venue_what_it_does_not_say_itself()
    {
        var meeting = Load("").FindMeeting("autumn")!;

        Assert.Equal("Europe/Warsaw", meeting.Zone);
        Assert.Equal("PL", meeting.Place!.Country!.Value.Value);
        Assert.Equal(["en", "fr", "de", "it", "ru", "es"], meeting.Languages.Select(l => l.Value));
        Assert.Equal(3, Assert.Single(meeting.LimitsFor("oral_statement", isJoint: true)).Value);
        Assert.Equal(Confidence.Recalled, meeting.LimitsFor("oral_statement", isJoint: false)[0].Confidence);
        Assert.Equal(new DateOnly(2027, 11, 20), meeting.LimitsFor("oral_statement", isJoint: true)[0].ReviewBy);
    }

    [Fact]
    public void Own_limits_stand_in_place_of_those_of_the_venue_for_their_kind()
    {
        var meeting = Load("limits: [{for: oral_statement, unit: minutes, value: 2.5, source: note, checked: \"2026-09-01\"}]\n").FindMeeting("autumn")!;

        Assert.Equal(2.5m, Assert.Single(meeting.LimitsFor("oral_statement", isJoint: true)).Value);
        Assert.Equal(new DateOnly(2027, 9, 1), meeting.LimitsFor("oral_statement", isJoint: true)[0].ReviewBy);
        Assert.Empty(meeting.LimitsFor("briefing", isJoint: true));
    }

    [Fact]
    public void Joint_submissions_have_limits_of_their_own()
    {
        var upr = VenueCatalog.BuiltIn.Find("upr")!;
        var meeting = Load("").FindMeeting("autumn")! with { Venue = upr };

        Assert.Equal([5m, 2815m], meeting.LimitsFor("briefing", isJoint: false).Select(l => l.Value));
        Assert.Equal([10m, 5630m], meeting.LimitsFor("briefing", isJoint: true).Select(l => l.Value));
    }

    [Fact]
    public void What_nobody_wrote_for_a_session_is_put_together_from_the_meeting()
    {
        var model = Load("""
            status: sample
            issuers: [watch]
            countries: [TM]
            speakers: [{id: first, name: {en: First Speaker}, rates: {en: 100}}]
            addressees: [{id: state, name: {en: the state}}, {id: others, name: {en: others}}]
            recommendations:
              - {to: state, items: [{topics: [media], en: Free them.}, {sessions: [2], en: Vote.}, {en: Listen.}]}
              - {to: others, items: [{topics: [elections], en: Watch.}]}
            sessions:
              - {number: 1, title: {en: Freedoms}, topics: [media], day: "2026-10-06", slot: PT3M, speaker: first, wanted: [briefing, {kind: oral_statement, languages: [en], title: {en: Ours}}]}
              - {number: 2, title: {en: Elections}, topics: [elections], day: "2026-10-07", wanted: [briefing, recommendations], cases: {people: [boris], exclude: [vera]}}
              - {id: opening, title: {en: Opening}, day: "2026-10-05", wanted: [briefing]}

            """);

        Assert.Equal(["autumn-01-briefing", "autumn-01-oral-statement", "autumn-02-briefing", "autumn-02-recommendations", "autumn-opening-briefing"], model.Documents.Select(d => d.Id));
        Assert.All(model.SessionDocuments, d => Assert.True(d.IsComposed));
        var briefing = model.FindDocument("autumn-01-briefing")!;
        Assert.Equal("briefing", briefing.Kind.Id);
        Assert.Equal(DocumentStatus.Sample, briefing.Status);
        Assert.Equal(Day, briefing.Date!.ExactDay);
        Assert.Equal(["en", "ru"], briefing.Languages.Select(l => l.Value));
        Assert.Equal(["autumn", "1", "PT3M"], [briefing.Meeting!.Meeting.Id, briefing.Meeting.Session!, briefing.Meeting.Slot!.Value.ToString()]);
        Assert.Equal(100, briefing.Meeting.Rates[LanguageTag.Of("en")]);
        Assert.Equal(["Free them.", "Listen."], Asked(briefing));
        Assert.Equal(["state"], briefing.Addressees.Select(a => a.Id));
        Assert.Equal(["anna"], Chosen(model, briefing));
        Assert.False(briefing.Origin!.HasOwnTitle);
        Assert.True(model.FindDocument("autumn-01-oral-statement")!.Origin!.HasOwnTitle);
        Assert.Equal(["Vote.", "Listen.", "Watch."], Asked(model.FindDocument("autumn-02-briefing")!));
        Assert.Equal(["boris"], Chosen(model, model.FindDocument("autumn-02-briefing")!));
        Assert.Empty(model.FindDocument("autumn-opening-briefing")!.Cases);
        Assert.Null(model.FindDocument("autumn-opening-briefing")!.Origin!.Number);
        Assert.Empty(model.FindDocument("autumn-02-recommendations")!.Cases);
        Assert.Equal(["Vote.", "Listen.", "Watch."], Asked(model.FindDocument("autumn-02-recommendations")!));
    }

    [Fact]
    public void What_somebody_wrote_for_a_session_is_taken_instead()
    {
        var files = Files("""
            sessions:
              - {number: 1, title: {en: Freedoms}, day: "2026-10-06", slot: PT3M, wanted: [briefing, {kind: letter, document: other}, oral_statement]}
              - {number: 2, title: {en: Elections}, day: "2026-10-07", wanted: [{kind: briefing, languages: [en]}]}

            """)
            .With("cases/documents/by-session/document.yaml", Document("by-session", "briefing", "meeting: {id: autumn, session: 1}\n"))
            .With("cases/documents/other/document.yaml", Document("other", "letter", ""))
            .With("cases/documents/autumn-01-oral-statement/document.yaml", Document("autumn-01-oral-statement", "oral_statement", ""))
            .With("cases/documents/autumn-02-briefing/body.en.md", "Words.\n");
        var model = Model(files);

        Assert.Equal(["by-session", "other", "autumn-01-oral-statement", "autumn-02-briefing"], model.SessionDocuments.Select(d => d.DocumentId));
        Assert.Equal([false, false, false, true], model.SessionDocuments.Select(d => d.IsComposed));
        Assert.Equal(["autumn-01-oral-statement", "autumn-02-briefing", "by-session", "other"], model.Documents.Select(d => d.Id));
        Assert.Equal("Words.\n", model.FindDocument("autumn-02-briefing")!.BodyIn(LanguageTag.Of("en"))!.Text.ToString());
        var written = model.FindDocument("by-session")!;
        Assert.Equal("PT3M", written.Meeting!.Slot.ToString());
        Assert.Equal("Freedoms", written.Meeting.SessionTitle!.Find(LanguageTag.Of("en"))!.Text);
        Assert.Equal("Autumn meeting", written.Event!.Name!.Find(LanguageTag.Of("en"))!.Text);
    }

    [Theory]
    [InlineData("2026-10-01", "AK2612")]
    [InlineData("2026-08-01", null)]
    [InlineData("2026-10-17", null)]
    public void A_limit_that_is_used_is_to_be_checked_again_before_the_meeting(string today, string? code)
    {
        var model = Load("""
            limits:
              - {for: briefing, unit: pages, value: 5, source: note, checked: "2025-08-01"}
              - {for: letter, unit: pages, value: 5, source: note, checked: "2025-08-01"}
            sessions:
              - {number: 1, title: {en: Freedoms}, day: "2026-10-06", wanted: [{kind: briefing, languages: [en]}]}
              - {number: 2, title: {en: Freedoms}, day: "2026-10-07", wanted: [{kind: briefing, languages: [en]}]}

            """);

        Assert.Equal(code is null ? [] : [code], MeetingReview.Of(model, DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture)).Select(d => d.Code));
    }

    [Fact]
    public void Who_may_not_see_a_meeting_sees_nothing_of_it()
    {
        var files = Files("audience: internal\nsessions: [{number: 1, title: {en: Freedoms}, day: \"2026-10-06\", wanted: [briefing]}]\n")
            .With("cases/documents/by-session/document.yaml", Document("by-session", "letter", "meeting: {id: autumn, session: 1}\n"));
        var seen = Model(files).ForAudience(Audience.Public);

        Assert.Empty(seen.Meetings);
        Assert.Empty(seen.SessionDocuments);
        var left = Assert.Single(seen.Documents);
        Assert.Equal("by-session", left.Id);
        Assert.Null(left.Event);
        Assert.Null(left.Meeting!.SessionTitle);
    }

    [Fact]
    public void Speakers_are_for_ourselves_unless_they_say_otherwise()
    {
        var model = Load("""
            speakers: [{id: first, name: {en: Anton Hidden}}, {id: second, name: {en: Berta Shown}, audience: public}]
            sessions:
              - {number: 1, title: {en: Freedoms}, day: "2026-10-06", speaker: first}
              - {number: 2, title: {en: Elections}, day: "2026-10-06", speaker: second}

            """);
        var seen = model.ForAudience(Audience.Public);
        var meeting = seen.FindMeeting("autumn")!;

        Assert.Equal(["second"], meeting.Speakers.Select(s => s.Id.Id));
        Assert.Equal([null, "second"], meeting.Sessions.Select(s => s.Speaker?.Id));
        Assert.Contains(model.WithheldFrom(seen), w => w.Text == "Anton Hidden");
        Assert.DoesNotContain(model.WithheldFrom(seen), w => w.Text == "Berta Shown");
    }

    [Fact]
    public void A_meeting_with_any_value_in_any_place_is_read_without_an_exception()
    {
        string[] values = ["x", "\"\"", "[]", "{}", "~", "[x, y]", "{en: x}", "{a: {b: c}}", "1", "\"2026-10-06\"", "public", "[[x]]", "- x", "PT3M", "99999999999", "\"24:00\""];
        var full = CaseFile.Load("suite/workspace/meetings.md", "Everything a meeting can say").Blocks.Where(b => b.Name.StartsWith("cases/", StringComparison.Ordinal)).ToList();
        var random = new Random(5);
        for (var i = 0; i < TestScale.Rounds(300); i++)
        {
            var files = new MemoryFiles().With("cases/workspace.yaml", "appealkit: 1\nlanguages: [en, ru]\n");
            foreach (var block in full)
            {
                var text = block.Text;
                for (var n = block.Name.StartsWith("cases/meetings/", StringComparison.Ordinal) ? random.Next(1, 5) : 0; n > 0; n--)
                    text = Changed(text, values[random.Next(values.Length)], random);
                files.With(block.Name, text);
            }

            var result = new WorkspaceLoader(files).Load();
            Assert.All(result.Diagnostics, d => Assert.False(string.IsNullOrEmpty(d.Message)));
            var seen = result.Value!.ForAudience(Audience.Public);
            _ = result.Value.WithheldFrom(seen);
            Assert.All(seen.SessionDocuments, d => Assert.NotNull(seen.FindMeeting(d.MeetingId)));
            Assert.All(result.Value.SessionDocuments.Where(d => d.IsComposed), d => Assert.NotNull(result.Value.FindDocument(d.DocumentId)));
            Assert.All(result.Value.Meetings.SelectMany(m => m.Sessions), s => Assert.NotEmpty(s.Key));
        }
    }

    // A value behind a colon, in the lines or in the brackets, becomes another.
    private static string Changed(string text, string value, Random random)
    {
        var colons = Enumerable.Range(0, text.Length - 1).Where(i => text[i] == ':' && text[i + 1] == ' ').ToList();
        if (colons.Count == 0)
            return text;
        var start = colons[random.Next(colons.Count)] + 2;
        var end = text.IndexOfAny([',', '}', '\n'], start);
        return text[..start] + value + text[(end < 0 ? text.Length : end)..];
    }

    private static IEnumerable<string> Asked(DocumentDefinition document) => document.Recommendations.SelectMany(r => r.Items).Select(i => i.Text.Entries[0].Text);

    private static IEnumerable<string> Chosen(WorkspaceModel model, DocumentDefinition document) =>
        document.Cases.SelectMany(g => model.MembersOf(g, document.Date!.ExactDay!.Value)).SelectMany(m => m.People).Select(p => p.Id);

    private static string Document(string id, string kind, string more) => $"id: {id}\nkind: {kind}\ndate: \"2026-10-01\"\nlanguages: [en]\ntitle: {{en: Title}}\n{more}";

    private static WorkspaceModel Load(string more) => Model(Files(more));

    private static WorkspaceModel Model(MemoryFiles files) => new WorkspaceLoader(files).Load().Value!;

    private static MemoryFiles Files(string more)
    {
        var files = new MemoryFiles()
            .With("cases/workspace.yaml", "appealkit: 1\nlanguages: [en, ru, tk]\ndefault_audience: public\n")
            .With("cases/organisations.yaml", "organisations:\n  - {id: watch, name: {en: Watch, ru: Дозор}}\n")
            .With("cases/meetings/autumn.yaml", "id: autumn\nvenue: warsaw-hd-conference\ntitle: {en: Autumn meeting, ru: Осенняя встреча}\ndates: \"2026-10-05/2026-10-16\"\n" + more);
        foreach (var (id, country, topic) in new[] { ("anna", "TM", "media"), ("boris", "KZ", "media"), ("vera", "TM", "elections") })
            files.With($"cases/people/{id}.yaml", $"id: {id}\nname: {{en: {id}}}\ncountry: {country}\ntopics: [{topic}]\n");
        return files;
    }
}
