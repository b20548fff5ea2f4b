using AppealKit.Languages.Dates;

namespace AppealKit.Languages.Reading;

/// <summary>Finds date patterns that refer to themselves by way of other uses.</summary>
internal static class CircleFinder
{
    /// <summary>Reports each circle once.</summary>
    /// <returns>False if there is one.</returns>
    public static bool Check(DateFormats formats, SectionReader section)
    {
        var sound = true;
        for (var pattern = DatePattern.Time; pattern <= DatePattern.LateYear; pattern++)
        {
            for (var use = 0; use < DateFormats.UseCount && sound; use++)
            {
                if (EndsFrom((DateUse)use, pattern, formats, 0))
                    continue;
                sound = false;
                var map = section.Map(DateUses.Names[use], required: false) ?? section;
                var key = DateReader.PatternNames[(int)pattern];
                section.Diagnostics.Add(LanguageDiagnostics.Circular(map.Node(key, required: false)?.Span ?? map.Span, map.PathOf(key)));
            }
        }

        return sound;
    }

    private static bool EndsFrom(DateUse use, DatePattern pattern, DateFormats formats, int depth)
    {
        if (depth > DateFormats.UseCount)
            return false;
        foreach (var part in formats.Find(use, pattern)!.Parts)
        {
            if (!part.IsPlaceholder)
                continue;
            var refersTo = DateUses.TryParse(part.Text, out var other) ? other : part.Text == "date" && pattern != DatePattern.Time ? use : (DateUse?)null;
            if (refersTo is { } next && !EndsFrom(next, pattern, formats, depth + 1))
                return false;
        }

        return true;
    }
}
