namespace AppealKit.Workspace.Model.People;

/// <summary>By what act a person was brought back to a country. These are different acts and never stand for each other.</summary>
public enum ReturnKind
{
    /// <summary>Not brought back.</summary>
    No,

    /// <summary>Deported.</summary>
    Deported,

    /// <summary>Extradited.</summary>
    Extradited,

    /// <summary>Forcibly returned without a lawful act.</summary>
    ForciblyReturned,
}
