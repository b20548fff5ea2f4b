using AppealKit.Workspace.Model.People;

namespace AppealKit.Composition.Drafts;

/// <summary>People whose status on a day is alike.</summary>
/// <param name="Id">The id of the group.</param>
/// <param name="HeadingKey">The phrase that heads it.</param>
/// <param name="People">Who is in it.</param>
internal sealed record DraftGroup(string Id, string HeadingKey, IReadOnlyList<Person> People);
