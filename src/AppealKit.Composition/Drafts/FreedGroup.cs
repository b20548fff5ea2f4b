using System.Globalization;
using System.Text;
using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Composition.Drafts;

/// <summary>Moves people who were freed out of the lists of an earlier document, into a group that welcomes it.</summary>
/// <param name="source">The earlier document.</param>
/// <param name="phrases">The words of the group.</param>
internal sealed class FreedGroup(DocumentDefinition source, DraftPhrases phrases)
{
    private static readonly (string Key, string Phrase)[] Texts = [("heading", "draft.freed"), ("intro", "draft.freed_intro")];

    private readonly string _text = source.File.Text;

    /// <summary>Makes the edits.</summary>
    /// <param name="freed">Who was freed.</param>
    /// <param name="edits">Where the edits go.</param>
    /// <returns>Who could be moved: all but the last ones of a group that is written in one line, which would be a group of nobody.</returns>
    public List<FreedPerson> Move(List<FreedPerson> freed, TextEdits edits)
    {
        var moved = freed.Where(f => f.Places.TrueForAll(p => BlockOf(p.Group) is not null || !IsEmptied(p.Group, freed))).ToList();
        if (moved.Count == 0)
            return moved;
        foreach (var group in source.Cases)
        {
            if (IsEmptied(group, moved) && BlockOf(group) is { } block)
                edits.Replace(block.Start, block.End - block.Start, "");
            else
                TakeOut(group, moved, edits);
        }

        Insert(moved, edits);
        return moved;
    }

    private static void TakeOut(CaseGroup group, List<FreedPerson> moved, TextEdits edits)
    {
        edits.RemoveItems([.. group.People.Select(m => (m.Span, IsGone(m, moved)))]);
        foreach (var member in group.People.Where(m => !IsGone(m, moved)))
            edits.RemoveItems([.. member.People.Select(r => (r.Span, moved.Exists(f => f.Person.Id == r.Id)))]);
    }

    private static bool IsEmptied(CaseGroup group, List<FreedPerson> freed) => group.People.Count > 0 && group.People.All(m => IsGone(m, freed));

    private static bool IsGone(CaseGroupMember member, List<FreedPerson> freed) => member.People.All(r => freed.Exists(f => f.Person.Id == r.Id));

    private void Insert(List<FreedPerson> freed, TextEdits edits)
    {
        var people = string.Join(", ", freed.Select(f => f.Person.Id));
        if (BlockOf(source.Cases[0]) is { } block)
        {
            var space = new string(' ', block.Indent);
            var group = new StringBuilder();
            group.Append(CultureInfo.InvariantCulture, $"{space}# write: freed since {source.Id}; bring the texts about them up to date\n{space}- id: {NewId()}\n");
            foreach (var (key, phrase) in Texts)
            {
                group.Append(CultureInfo.InvariantCulture, $"{space}  {key}:\n");
                foreach (var language in source.Languages)
                    group.Append(CultureInfo.InvariantCulture, $"{space}    {language}: {phrases.Quoted(language, phrase)}\n");
            }

            edits.Insert(block.Start, group.Append(CultureInfo.InvariantCulture, $"{space}  people: [{people}]\n{space}  layout: line\n").ToString());
            return;
        }

        // cases: [{id: one, …}, …]
        var keys = Texts.Select(t => $"{t.Key}: {{{string.Join(", ", source.Languages.Select(l => $"{l}: {phrases.Quoted(l, t.Phrase)}"))}}}");
        edits.Insert(_text.LastIndexOf('{', source.Cases[0].IdSpan.Start), $"{{id: {NewId()}, {string.Join(", ", keys)}, people: [{people}], layout: line}}, ");
    }

    private string NewId() => source.Cases.Any(g => g.Id == "freed") ? "freed-since" : "freed";

    // The lines of a group that begins a line of its own: from its hyphen to the next one's, or to the end of the list.
    private (int Start, int End, int Indent)? BlockOf(CaseGroup group)
    {
        var start = LineStart(group.IdSpan.Start);
        while (Indent(start) is var indent && (indent >= Length(start) || _text[start + indent] != '-' || start + indent >= group.IdSpan.Start))
        {
            if (start == 0 || indent == 0)
                return null;
            start = LineStart(start - 1);
        }

        var depth = Indent(start);
        var end = NextLine(start);
        while (end < _text.Length && (Indent(end) > depth || Indent(end) == Length(end)))
            end = NextLine(end);
        return (start, end, depth);
    }

    private int LineStart(int at) => at == 0 ? 0 : _text.LastIndexOf('\n', at - 1) + 1;

    private int NextLine(int at) => _text.IndexOf('\n', at) is var end and >= 0 ? end + 1 : _text.Length;

    private int Indent(int start)
    {
        var indent = 0;
        while (start + indent < _text.Length && _text[start + indent] == ' ')
            indent++;
        return indent;
    }

    private int Length(int start) => NextLine(start) - start - (NextLine(start) > start && _text[NextLine(start) - 1] == '\n' ? 1 : 0);
}
