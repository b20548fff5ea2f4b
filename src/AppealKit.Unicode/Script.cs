namespace AppealKit.Unicode;

/// <summary>Scripts (UAX#24).</summary>
public enum Script : byte
{
    /// <summary>Unassigned, private or surrogate.</summary>
    Unknown,

    /// <summary>Shared by several scripts.</summary>
    Common,

    /// <summary>Takes the script of the character before it.</summary>
    Inherited,

    /// <summary>Latin.</summary>
    Latin,

    /// <summary>Cyrillic.</summary>
    Cyrillic,

    /// <summary>Greek.</summary>
    Greek,

    /// <summary>Georgian.</summary>
    Georgian,

    /// <summary>Armenian.</summary>
    Armenian,

    /// <summary>Arabic.</summary>
    Arabic,
}
