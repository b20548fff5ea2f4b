namespace AppealKit.Workspace.Audiences.Search;

/// <summary>What a word is in a name.</summary>
internal enum NameRole
{
    /// <summary>A given name: says nothing alone.</summary>
    Given,

    /// <summary>A family name, or the only name that somebody has.</summary>
    Family,

    /// <summary>Given and family name written as one word, as in addresses.</summary>
    Joined,
}
