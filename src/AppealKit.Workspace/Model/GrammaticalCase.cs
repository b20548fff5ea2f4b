namespace AppealKit.Workspace.Model;

/// <summary>The cases in which names are kept.</summary>
public enum GrammaticalCase
{
    /// <summary>Who acts.</summary>
    Nominative,

    /// <summary>Of whom.</summary>
    Genitive,

    /// <summary>To whom.</summary>
    Dative,

    /// <summary>Whom.</summary>
    Accusative,

    /// <summary>By whom.</summary>
    Instrumental,

    /// <summary>About whom (Russian, Ukrainian, Belarusian).</summary>
    Prepositional,
}
