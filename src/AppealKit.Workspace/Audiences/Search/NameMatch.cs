namespace AppealKit.Workspace.Audiences.Search;

/// <summary>How well a word of a text is a word of a name; a greater one includes the smaller ones.</summary>
internal enum NameMatch
{
    /// <summary>It is another word.</summary>
    None,

    /// <summary>One letter differs.</summary>
    Near,

    /// <summary>The name with something behind it that may be an ending.</summary>
    Loose,

    /// <summary>The name, or the name with an ending of our languages.</summary>
    Plain,
}
