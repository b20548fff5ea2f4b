namespace AppealKit.Workspace;

/// <summary>What a mention by id refers to.</summary>
internal enum ReferenceKind
{
    Person,
    Organisation,
    Source,
    Occasion,
    Document,
    Meeting,
    Addressee,
}
