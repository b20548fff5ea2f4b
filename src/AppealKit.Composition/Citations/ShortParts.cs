namespace AppealKit.Composition.Citations;

/// <summary>What a source shows of itself where it is cited again.</summary>
[Flags]
internal enum ShortParts
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Its author, or the body behind it.</summary>
    Body = 1,

    /// <summary>Its short title, or its title.</summary>
    Title = 2,

    /// <summary>Its number or symbol.</summary>
    Number = 4,

    /// <summary>Its date.</summary>
    Date = 8,

    /// <summary>Its address.</summary>
    Address = 16,
}
