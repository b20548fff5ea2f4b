using AppealKit.Composition.Binding;
using AppealKit.Composition.Limits;
using AppealKit.Document;
using AppealKit.Templating.Model;
using AppealKit.Values;

namespace AppealKit.Composition.Functions;

/// <summary><c>spoken</c>: how long a text takes to read aloud, and the cut that fits a slot.</summary>
internal sealed class SpeechFunctions(BindingContext context)
{
    /// <summary>
    /// <c>spoken text 'PT3M'</c>, of one text or several: <c>read</c>, <c>left_out</c> (null if nothing is), <c>words</c> and <c>time</c> of what is read; <c>pieces</c> of
    /// what is read, each with its <c>text</c> or a <c>mark</c>, the name of a part that stands there; all <c>marks</c>. Words per minute are those of
    /// the speaker, else of the language pack. A limit of the meeting that is shorter than the slot counts in its place. What was left out, and whether the rest still
    /// is too long, is told when the text is finished.
    /// </summary>
    public TemplateFunction Spoken => new("spoken", "text slot?", call =>
    {
        List<TemplateValue> pieces = [];
        foreach (var piece in call.List(0))
        {
            if (!piece.IsNull)
                pieces.AddRange([piece, TemplateValue.Markdown("\n\n")]);
        }

        if (call.Concat([.. pieces]) is not { Kind: TemplateValueKind.Fragment } text)
            return pieces.Count == 0 ? default : call.Wrong(0, "a text that the template wrote");
        var rate = ReadingRate.Of(context);
        var slot = Shorter(call.Has(1) && IsoDuration.TryParse(call.Text(1), out var given) ? Seconds(given) : null, TextLimits.Of(context.Model, context.Document).Seconds);
        var cut = SpokenText.Of(text.AsFragment).CutTo(slot is { } time ? SpeechMeasure.WordsIn(time, rate) : null);
        var (read, leftOut) = (cut.Read, cut.LeftOut);
        var speech = new SpeechMeasure(cut.Words, rate, cut.Beginnings);
        context.Speech = speech;
        return TemplateValue.Of(new TemplateObject("spoken text")
            .With("read", call.Concat([.. read.Where(r => !IsMark(r))]))
            .With("pieces", TemplateValue.Of([.. read.Select(Piece)]))
            .With("marks", TemplateValue.Of([.. read.Where(IsMark)]))
            .With("left_out", leftOut.Count > 0 ? call.Concat([.. leftOut]) : default)
            .With("words", TemplateValue.Of(speech.Words))
            .With("time", TemplateValue.Of(Written(speech.Seconds))));
    });

    // The words of a text are always a fragment.
    private static bool IsMark(TemplateValue value) => value.Kind == TemplateValueKind.String;

    private static TemplateValue Piece(TemplateValue value) => TemplateValue.Of(new TemplateObject("piece of a spoken text")
        .With("mark", IsMark(value) ? value : default)
        .With("text", IsMark(value) ? default : value));

    private static int? Shorter(int? slot, int? limit) => slot is { } given && limit is { } most ? Math.Min(given, most) : slot ?? limit;

    private static int Seconds(IsoDuration slot) => TextLimits.SecondsOf(slot);

    private static string Written(int seconds) => seconds < 60 ? $"PT{seconds}S" : seconds % 60 == 0 ? $"PT{seconds / 60}M" : $"PT{seconds / 60}M{seconds % 60}S";
}
