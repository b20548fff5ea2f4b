using AppealKit.Values;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Model.People;

namespace AppealKit.Workspace.Rules;

/// <summary>A person whom a document tells of in a paragraph or a line has such a text in each of its languages.</summary>
internal static class CaseTextRule
{
    public static void Check(RuleContext context)
    {
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in context.Model.Documents)
        {
            if (document.Date?.Latest is not { } day)
                continue;
            var wanted = context.LanguagesOf(document);
            foreach (var group in document.Cases.Where(g => g.Layout is CaseLayout.Paragraph or CaseLayout.Line))
            {
                var length = group.Layout == CaseLayout.Line ? TextLength.Line : TextLength.Paragraph;
                foreach (var member in context.Model.MembersOf(group, day).Where(m => m.Text is null))
                {
                    foreach (var reference in member.People)
                    {
                        if (context.Model.FindPerson(reference.Id) is not { } person || context.DamagedFiles.Contains(person.IdSpan.File.Path)
                            || MissingLanguages.Of(wanted, l => person.TextFor(length, l, day) is not null) is not { } missing
                            || !reported.Add($"{person.Id} {ChoiceNames<TextLength>.Of(length)}"))
                            continue;
                        context.Diagnostics.Add(WorkspaceDiagnostics.MissingCaseText(person.IdSpan, ChoiceNames<TextLength>.Of(length), missing));
                    }
                }
            }
        }
    }
}
