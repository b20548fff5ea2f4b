using System.Globalization;
using AppealKit.Composition.Binding;
using AppealKit.Templating.Model;
using AppealKit.Values;

namespace AppealKit.Composition.Functions;

/// <summary><c>spoken</c>: how long a text takes to read aloud, and the cut that fits a slot.</summary>
internal sealed class SpeechFunctions(BindingContext context)
{
    private const string RateKey = "speaking.words_per_minute";
    private const int Step = 5;

    /// <summary>
    /// <c>spoken text 'PT3M'</c>, of one text or several: <c>read</c>, <c>left_out</c> (null if nothing is), <c>words</c> and <c>time</c> of what is read; <c>pieces</c> of
    /// what is read, each with its <c>text</c> or a <c>mark</c>, the name of a part that stands there; all <c>marks</c>. Words per minute come
    /// from the language pack. Reports a text that is too long even without its optional paragraphs.
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
        var rate = Rate();
        var slot = call.Has(1) && IsoDuration.TryParse(call.Text(1), out var given) ? Seconds(given) : (int?)null;
        var limit = slot * rate / 60;
        var (read, leftOut, words) = SpokenText.Of(text.AsFragment).CutTo(limit);
        var time = RoundUp(words * 60, rate);
        if (words > limit)
            context.Findings.Add(CompositionDiagnostics.TooLongToSay(context.Document, context.Language, time, slot!.Value));
        return TemplateValue.Of(new TemplateObject("spoken text")
            .With("read", call.Concat([.. read.Where(r => !IsMark(r))]))
            .With("pieces", TemplateValue.Of([.. read.Select(Piece)]))
            .With("marks", TemplateValue.Of([.. read.Where(IsMark)]))
            .With("left_out", leftOut.Count > 0 ? call.Concat([.. leftOut]) : default)
            .With("words", TemplateValue.Of(words))
            .With("time", TemplateValue.Of(Written(time))));
    });

    // The words of a text are always a fragment.
    private static bool IsMark(TemplateValue value) => value.Kind == TemplateValueKind.String;

    private static TemplateValue Piece(TemplateValue value) => TemplateValue.Of(new TemplateObject("piece of a spoken text")
        .With("mark", IsMark(value) ? value : default)
        .With("text", IsMark(value) ? default : value));

    private int Rate() =>
        int.TryParse(context.Pack.Phrase(RateKey), NumberStyles.None, CultureInfo.InvariantCulture, out var rate) && rate > 0 ? rate : 120;

    private static int Seconds(IsoDuration slot) => (int)Math.Min(int.MaxValue / 1000, (long)slot.Time.TotalSeconds);

    // Nobody reads to the second.
    private static int RoundUp(int value, int divisor) => (value + (divisor * Step) - 1) / (divisor * Step) * Step;

    private static string Written(int seconds) => seconds < 60 ? $"PT{seconds}S" : seconds % 60 == 0 ? $"PT{seconds / 60}M" : $"PT{seconds / 60}M{seconds % 60}S";
}
