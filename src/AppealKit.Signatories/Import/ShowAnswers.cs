using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Signatories.Import;

/// <summary>Understands what somebody answered to the question whether their name may be shown. What is not clearly a yes is none.</summary>
internal sealed class ShowAnswers(FormWords words, FormMapping mapping)
{
    private static readonly string[] Yes = ["yes", "agree", "consent", "да", "согласен", "согласна", "согласны", "подтверждаю", "разрешаю"];

    private static readonly string[] Doubts =
        ["not", "don't", "dont", "no", "never", "without", "only", "but", "except", "unless", "if", "initials", "не", "нет", "нельзя", "без", "но", "кроме", "только", "если", "инициалы", "псевдоним"];

    /// <summary>How the answer wants the name shown; null if it is not understood.</summary>
    public SignatoryDisplay? Consent(string answer)
    {
        var key = CellText.Key(answer);
        if (mapping.Show.TryGetValue(key, out var told))
            return told;
        SignatoryDisplay? most = words.Show.TryGetValue(key, out var known) ? known : null;
        // "Yes / Да": of several things the most careful counts.
        foreach (var part in most is null ? CellText.Parts(answer) : [])
        {
            if (OfPart(CellText.Key(part)) is not { } display)
                return null;
            most = most is null || display > most ? display : most;
        }

        return most;
    }

    /// <summary>The same for the question whether somebody wants to be anonymous: a plain no says nothing.</summary>
    public SignatoryDisplay? Anonymity(string answer)
    {
        var key = CellText.Key(answer);
        if (mapping.Show.TryGetValue(key, out var told))
            return told;
        if (words.Show.TryGetValue(key, out var known) && known == SignatoryDisplay.Anonymous && !key.StartsWith("anonym", StringComparison.Ordinal) && !key.StartsWith("аноним", StringComparison.Ordinal))
            return null;
        return OfPart(key) == SignatoryDisplay.CountedOnly ? SignatoryDisplay.CountedOnly : SignatoryDisplay.Anonymous;
    }

    private SignatoryDisplay? OfPart(string key)
    {
        if (words.Show.TryGetValue(key, out var known))
            return known;
        var said = key.Split([' ', ',', '.', ';', ':', '!', '(', ')', '-', '–', '—', '\n'], StringSplitOptions.RemoveEmptyEntries);
        if (said.Any(w => w.StartsWith("anonym", StringComparison.Ordinal) || w.StartsWith("аноним", StringComparison.Ordinal)))
            return SignatoryDisplay.Anonymous;
        if (said.Length == 0)
            return null;
        if (said[0] is "no" or "нет" or "не")
            return SignatoryDisplay.Anonymous;
        var isYes = Yes.Contains(said[0]) || (said.Length > 1 && said[0] is "i" or "we" or "я" or "мы" && Yes.Contains(said[1]));
        return isYes && !said.Intersect(Doubts).Any() ? SignatoryDisplay.Named : null;
    }
}
