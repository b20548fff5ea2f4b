namespace AppealKit.Workspace.Reading.Documents;

/// <summary>Whether people can sign a petition.</summary>
internal enum PetitionState
{
    Open,
    Closed,
}
