using AppealKit.Diagnostics.Source;
using AppealKit.Values;

namespace AppealKit.Languages.Reading;

/// <summary>Reads a whole language pack.</summary>
internal static class PackReader
{
    private static readonly string[] Keys =
    [
        "tag", "native_name", "english_name", "direction", "note_marks", "separators", "numbers", "plurals", "ordinals", "lists", "quotes", "dates", "durations", "countries",
        "phrases",
    ];

    /// <summary>Reads the pack; what is wrong goes to the bag of the reader.</summary>
    /// <returns>Null if something is missing.</returns>
    public static LanguagePackData? Read(SectionReader root, SourceFile file)
    {
        root.Allow(Keys);
        var tag = Tag(root, file);
        var nativeName = root.Text("native_name", required: true);
        var englishName = root.Text("english_name", required: true);
        var direction = Direction(root);
        var marksBefore = NoteMarksBeforeStops(root);
        var separators = root.Map("separators", required: false);
        separators?.Allow("comma", "semicolon", "colon");
        var plurals = root.Map("plurals", required: true);
        var isLost = plurals is null || !plurals.Allow("cardinal", "ordinal");
        var cardinals = NumberReader.Plurals(plurals?.Map("cardinal", required: false), isLost);
        var ordinalRules = NumberReader.Plurals(plurals?.Map("ordinal", required: false), isLost);
        var numbers = root.Map("numbers", required: true) is { } n ? NumberReader.Numbers(n) : null;
        var ordinals = root.Map("ordinals", required: true) is { } o ? NumberReader.Ordinals(o, ordinalRules) : null;
        var lists = root.Map("lists", required: true);
        lists?.Allow("and", "or");
        var and = lists?.Map("and", required: true) is { } a ? NumberReader.List(a) : null;
        var or = lists?.Map("or", required: true) is { } r ? NumberReader.List(r) : null;
        var quotes = root.Map("quotes", required: true) is { } q ? NumberReader.Quotes(q) : null;
        var dates = root.Map("dates", required: true) is { } d ? DateReader.Read(d, ordinals) : null;
        var durations = root.Map("durations", required: true) is { } t ? NumberReader.Durations(t, cardinals, and) : null;
        var countries = root.Map("countries", required: false) is { } c ? CountryReader.Read(c) : CountryReader.None;
        var phrases = root.Map("phrases", required: true) is { } p ? PhraseReader.Read(p, cardinals, ordinals) : [];
        if (tag is null || nativeName is null || englishName is null || numbers is null || ordinals is null || and is null || or is null || quotes is null
            || dates is null || durations is null)
        {
            return null;
        }

        return new LanguagePackData
        {
            Tag = tag.Value,
            NativeName = nativeName.Value,
            EnglishName = englishName.Value,
            Direction = direction ?? tag.Value.Direction,
            NoteMarksBeforeStops = marksBefore,
            Comma = separators?.Text("comma", required: false)?.Value ?? ",",
            Semicolon = separators?.Text("semicolon", required: false)?.Value ?? ";",
            Colon = separators?.Text("colon", required: false)?.Value ?? ":",
            Cardinals = cardinals,
            OrdinalRules = ordinalRules,
            Numbers = numbers,
            Ordinals = ordinals,
            And = and,
            Or = or,
            Quotes = quotes,
            Dates = dates,
            Durations = durations,
            Countries = countries,
            Phrases = phrases,
            Span = root.Span,
        };
    }

    private static LanguageTag? Tag(SectionReader root, SourceFile file)
    {
        if (root.Text("tag", required: true) is not { } written)
            return null;
        if (!LanguageTag.TryParse(written.Value, out var tag))
        {
            root.Diagnostics.Add(LanguageDiagnostics.Tag(written.Span, written.Value, fileName: null));
            return null;
        }

        var name = Path.GetFileNameWithoutExtension(file.Path);
        if (name != tag.Value)
            root.Diagnostics.Add(LanguageDiagnostics.Tag(written.Span, tag.Value, name));
        return tag;
    }

    private static TextDirection? Direction(SectionReader root)
    {
        if (root.Text("direction", required: false) is not { } written)
            return null;
        if (written.Value is "ltr" or "rtl")
            return written.Value == "rtl" ? TextDirection.RightToLeft : TextDirection.LeftToRight;
        root.Diagnostics.Add(LanguageDiagnostics.WrongKind(written.Span, "direction", "`ltr` or `rtl`"));
        return null;
    }

    private static bool NoteMarksBeforeStops(SectionReader root)
    {
        if (root.Text("note_marks", required: false) is not { } written)
            return false;
        if (written.Value is not ("before_stops" or "after_stops"))
            root.Diagnostics.Add(LanguageDiagnostics.WrongKind(written.Span, "note_marks", "`before_stops` or `after_stops`"));
        return written.Value == "before_stops";
    }
}
