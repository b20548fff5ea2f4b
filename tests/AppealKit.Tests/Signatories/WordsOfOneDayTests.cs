using AppealKit.Testing;
using AppealKit.Workspace;
using AppealKit.Workspace.Model.Signatories;
using Xunit;

namespace AppealKit.Tests.Signatories;

/// <summary>
/// Several words on one day, of one entry and of entries that are one, whatever they say: what the manual promises of them, written down anew. Of
/// one entry the later line of a day counts, of merged ones the more careful one, and who was hidden is named by an approval alone.
/// </summary>
public sealed class WordsOfOneDayTests
{
    private const int Days = 3;

    // The more careful a state, the later it stands.
    private static readonly string[] States = ["invited", "pending", "approved", "conditional", "declined", "withdrawn"];

    private static readonly string[] Displays = ["named", "anonymous", "counted_only"];

    [Fact]
    public void Nobody_is_named_on_any_day_whose_last_word_was_not_to_be()
    {
        var random = new Random(77);
        var (named, hidden) = (0, 0);
        for (var round = 0; round < TestScale.Rounds(2000); round++)
        {
            var entries = Enumerable.Range(0, random.Next(1, 4)).Select(i => Entry.Of(i, random)).ToList();
            var written = entries.ToArray();
            random.Shuffle(written);
            var ledger = Read("signatories:\n" + string.Concat(written.Select(e => e.ToText())));
            for (var day = 1; day <= Days; day++)
            {
                foreach (var standing in ledger.StandingsOn(new DateOnly(2025, 12, day)))
                {
                    var group = entries.FindAll(e => e.IsPartOf(standing, entries, day));
                    var told = $"on day {day}: {standing.State} {standing.Display}\n{ledger.File.Text}";
                    Assert.True(StateOf(group, day) == standing.State.ToString().ToLowerInvariant(), told);
                    Assert.False(standing.IsNamed && !MayBeNamed(group, day), "named " + told);
                    Assert.False(!standing.IsNamed && standing.State == SignatoryState.Approved && MustBeNamed(group, day), "not named " + told);
                    named += standing.IsNamed ? 1 : 0;
                    hidden += standing is { State: SignatoryState.Approved, IsNamed: false } ? 1 : 0;
                }
            }
        }

        // It is about something: both happen often.
        Assert.True(named > 100 && hidden > 100, $"{named} named, {hidden} not");
    }

    // The last line of each entry; of those of the last day the most careful one.
    private static string StateOf(List<Entry> group, int day)
    {
        var last = group.Select(e => e.Lines.LastOrDefault(l => l.Day <= day && l.State is not null)).OfType<Line>().ToList();
        return last.Count == 0 ? "pending" : last.Where(l => l.Day == last.Max(o => o.Day)).MaxBy(l => Array.IndexOf(States, l.State))!.State!;
    }

    // Nobody ever asked to be hidden, or an approval names after each such word: on a later day, or below it on the same day in the same entry.
    private static bool MayBeNamed(List<Entry> group, int day)
    {
        var words = group.SelectMany(e => e.Words(day)).ToList();
        var shown = words.FindAll(w => !w.Hides && w.Entry.IsApprovedOn(w.Day));
        return StateOf(group, day) == "approved"
            && words.TrueForAll(w => !w.Hides || shown.Exists(s => s.Day > w.Day || (s.Day == w.Day && s.Entry == w.Entry && s.Place > w.Place)));
    }

    // Nobody ever asked to be hidden, or everybody who did has been answered by an approval of a later day that names.
    private static bool MustBeNamed(List<Entry> group, int day)
    {
        var words = group.SelectMany(e => e.Words(day)).ToList();
        return words.TrueForAll(w => !w.Hides)
            || words.Exists(shown => !shown.Hides && shown.IsApproval && words.TrueForAll(w => w == shown || w.Day < shown.Day));
    }

    private static Ledger Read(string ledger)
    {
        var files = new FakeWorkspace().With("cases/workspace.yaml", "appealkit: 1\nlanguages: [en]\n")
            .With("cases/documents/a/document.yaml", "id: a\nkind: statement\ndate: \"2025-12-05\"\nlanguages: [en]\ntitle: {en: A}\n")
            .With("cases/documents/a/signatories.yaml", ledger);
        var loaded = new WorkspaceLoader(files).Load();
        Assert.False(loaded.HasErrors, string.Join('\n', loaded.Diagnostics) + ledger);
        return loaded.Value!.FindLedger("a")!;
    }

    private sealed record Line(int Day, string? State, string? Display, string? Into);

    private sealed record Word(Entry Entry, int Place, int Day, bool Hides, bool IsApproval);

    private sealed class Entry(int number, string display, List<Line> lines)
    {
        public IReadOnlyList<Line> Lines => lines;

        private string Id => $"s{number}";

        // What no command writes and the rules refuse is left out: a name behind the wish not to be named, without an approval.
        public static Entry Of(int number, Random random)
        {
            var (first, shown) = (Displays[random.Next(3)], "");
            shown = first;
            var lines = new List<Line>();
            foreach (var day in Enumerable.Range(0, random.Next(1, 6)).Select(_ => random.Next(1, Days + 1)).Order())
            {
                var state = random.Next(6) == 0 ? null : States[random.Next(2) == 0 ? 2 : random.Next(States.Length)];
                var said = random.Next(2) == 0 ? null : Displays[random.Next(3)];
                if (said == "named" && shown != "named" && state != "approved")
                    said = null;
                shown = said ?? shown;
                if ((state ?? said) is not null)
                    lines.Add(new Line(day, state, said, null));
            }

            if (lines.Count == 0)
                lines.Add(new Line(1, "pending", null, null));
            if (number > 0 && random.Next(4) > 0)
                lines.Add(new Line(random.Next(lines[^1].Day, Days + 1), null, null, $"s{random.Next(number)}"));
            return new Entry(number, first, lines);
        }

        public bool IsApprovedOn(int day) => lines.Exists(l => l.Day == day && l.State == "approved");

        // The entry begins with a word of its own, on the day of its first line; an entry that others are merged into sooner is there before them.
        public IEnumerable<Word> Words(int day) => lines.Select((l, i) => (Line: l, Place: i + 1)).Where(l => l.Line.Day <= day && l.Line.Display is not null)
            .Select(l => new Word(this, l.Place, l.Line.Day, l.Line.Display != "named", l.Line.State == "approved"))
            .Prepend(new Word(this, 0, lines[0].Day <= day ? lines[0].Day : 0, display != "named", IsApproval: false));

        public bool IsPartOf(Standing standing, List<Entry> entries, int day) => lines.LastOrDefault(l => l.Into is not null && l.Day <= day) is { } merged
            ? entries.Single(e => e.Id == merged.Into).IsPartOf(standing, entries, day)
            : standing.Signatory.Id == Id;

        public string ToText() => $"  - {{id: {Id}, name: {{en: Jan Kowalewicz}}, display: {display}, history: [{string.Join(", ", lines.Select(Written))}]}}\n";

        private static string Written(Line line) => FormattableString.Invariant($"{{on: \"2025-12-0{line.Day}\"") + Key("state", line.State) + Key("display", line.Display) + Key("merged_into", line.Into) + "}";

        private static string Key(string key, string? value) => value is null ? "" : $", {key}: {value}";
    }
}
