namespace AppealKit.Languages;

/// <summary>What a date does in its sentence; languages inflect it and add their prepositions accordingly.</summary>
public enum DateUse
{
    /// <summary>Standing for itself: "12 December 2025", "декабрь 2025 г."; in headings, tables, under a title.</summary>
    Alone,

    /// <summary>As short as the language has it: "12 Dec 2025", "12.12.2025".</summary>
    Short,

    /// <summary>After a noun that it belongs to: (the events) "of December 2025", "декабря 2025 года"; without a preposition.</summary>
    Of,

    /// <summary>Saying when: "on 12 December 2025", "in December 2025", "в декабре 2025 года".</summary>
    When,

    /// <summary>Saying since when: "since December 2025", "с декабря 2025 года".</summary>
    Since,

    /// <summary>Saying until when: "until December 2025", "до декабря 2025 года".</summary>
    Until,

    /// <summary>The start of a stretch: "from December 2025", "с декабря 2025 года".</summary>
    From,

    /// <summary>The end of a stretch, itself included: "to December 2025", "по декабрь 2025 года".</summary>
    Through,
}
