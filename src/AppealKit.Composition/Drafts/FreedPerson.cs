using AppealKit.Values.Edtf;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Model.People;

namespace AppealKit.Composition.Drafts;

/// <summary>Somebody who was freed since an earlier document.</summary>
/// <param name="Person">The person.</param>
/// <param name="Places">Where the earlier document lists them.</param>
internal sealed record FreedPerson(Person Person, List<(CaseGroup Group, CaseGroupMember Member, Reference Reference)> Places)
{
    /// <summary>The date of the release, if it is no day that is certainly over on a day; null if it is one.</summary>
    public string? VagueDate(DateOnly day)
    {
        var date = Person.StatusOn(day).CustodyEvent?.Date;
        return date is { Qualifier: EdtfQualifier.None, Latest: { } last } && last <= day ? null : date?.Text ?? "";
    }
}
