using System.Globalization;
using AppealKit.Composition.Binding;

namespace AppealKit.Composition.Limits;

/// <summary>How fast a text is read aloud.</summary>
internal static class ReadingRate
{
    /// <summary>The phrase of a language pack that tells it.</summary>
    private const string Key = "speaking.words_per_minute";

    // Of a pack that does not tell.
    private const int Usual = 120;

    /// <summary>Words a minute: those of the speaker in the language, else those that the language pack gives.</summary>
    public static int Of(BindingContext context)
    {
        var own = context.Document.Meeting?.Rates;
        if (own is not null && (own.TryGetValue(context.Language, out var rate) || own.TryGetValue(context.Language.WithoutRegion, out rate)) && rate > 0)
            return rate;
        return int.TryParse(context.Pack.Phrase(Key), NumberStyles.None, CultureInfo.InvariantCulture, out rate) && rate > 0 ? rate : Usual;
    }
}
