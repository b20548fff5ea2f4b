namespace AppealKit.Composition.Citations;

/// <summary>How a source is cited in full: which parts it shows, and in which order.</summary>
internal enum NoteStyle
{
    /// <summary>Author, title, publisher, date: pages of the web, statements, speeches, and whatever has no style of its own.</summary>
    Plain,

    /// <summary>A document with a symbol: body, title, symbol, date.</summary>
    Symbol,

    /// <summary>A decision: name of the case, number, court, kind of decision, date.</summary>
    Court,

    /// <summary>A law or a treaty: title, number, where it was published, date.</summary>
    Law,

    /// <summary>News: author, title, newspaper, date.</summary>
    News,

    /// <summary>A report: author, title, number, publisher, date.</summary>
    Report,

    /// <summary>A book: author, title, edition, place and publisher, year.</summary>
    Book,

    /// <summary>A part of a book: author, title, editors, book, place and publisher, year, pages.</summary>
    Chapter,

    /// <summary>An article: author, title, journal, volume and issue, date, pages.</summary>
    Journal,

    /// <summary>A letter: author, title, recipient, date.</summary>
    Letter,
}
