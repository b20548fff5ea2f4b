namespace AppealKit.Workspace.Audiences.Search;

/// <summary>The alphabets between which names go by their sound.</summary>
internal enum Alphabet
{
    /// <summary>Of a name: whatever it is written in. Of a text: another one.</summary>
    Any,

    /// <summary>Latin letters, with all marks.</summary>
    Latin,

    /// <summary>Cyrillic letters.</summary>
    Cyrillic,
}
