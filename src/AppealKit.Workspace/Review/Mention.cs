using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Model.People;

namespace AppealKit.Workspace.Review;

/// <summary>A person whom a document lists among its cases.</summary>
/// <param name="Document">The document.</param>
/// <param name="Day">Its date.</param>
/// <param name="Group">The group of cases.</param>
/// <param name="Member">The entry of the group.</param>
/// <param name="Reference">Where the person is named in it; of a chosen group, where its condition stands.</param>
/// <param name="Person">The person.</param>
internal sealed record Mention(DocumentDefinition Document, DateOnly Day, CaseGroup Group, CaseGroupMember Member, Reference Reference, Person Person)
{
    /// <summary>The text of the person that the list prints in a language; null if it prints none, or one that is written in the list itself.</summary>
    public CaseText? TextIn(LanguageTag language) => Member.Text is not null ? null : Group.Layout switch
    {
        CaseLayout.Names or CaseLayout.None => null,
        CaseLayout.Paragraph => Person.TextFor(TextLength.Paragraph, language, Day),
        _ => Person.TextFor(TextLength.Line, language, Day),
    };

    /// <summary>All that a document lists; none if it has no date.</summary>
    public static IEnumerable<Mention> In(WorkspaceModel model, DocumentDefinition document)
    {
        if (document.Date?.Latest is not { } day)
            yield break;
        foreach (var group in document.Cases)
        {
            foreach (var member in model.MembersOf(group, day))
            {
                foreach (var reference in member.People)
                {
                    if (model.FindPerson(reference.Id) is { } person)
                        yield return new Mention(document, day, group, member, reference, person);
                }
            }
        }
    }
}
