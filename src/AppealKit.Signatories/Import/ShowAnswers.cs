using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Signatories.Import;

/// <summary>
/// Understands what somebody answered to the question whether their name may be shown. A name is shown for a complete answer that is known, and for
/// nothing else: a yes with words behind it, whatever they are, can be a yes to something smaller.
/// </summary>
internal sealed class ShowAnswers(FormWords words, FormMapping mapping)
{
    // "Yes show my name": a yes before an answer that is known adds nothing to it.
    private readonly AnswerBook<SignatoryDisplay> _answers = new(mapping.Show, words.Show, words.Polite, ["yes", "да"], words.Places);

    /// <summary>How the answer wants the name shown; null if it is not understood.</summary>
    public SignatoryDisplay? Consent(string answer)
    {
        if (_answers.Whole(answer) is { } whole)
            return whole;
        // "Yes / Да": of several things the most careful counts.
        SignatoryDisplay? most = null;
        foreach (var part in _answers.Parts(answer))
        {
            if (part is not { } display)
                return null;
            most = most is null || display > most ? display : most;
        }

        return most;
    }

    /// <summary>The same for the question whether somebody wants to be anonymous: a plain no says nothing, whatever is not understood hides the name.</summary>
    public SignatoryDisplay? Anonymity(string answer)
    {
        var key = AnswerText.Key(answer);
        if (mapping.Show.TryGetValue(key, out var told))
            return told;
        if (words.PlainNoes.Contains(key))
            return null;
        return Consent(answer) == SignatoryDisplay.CountedOnly ? SignatoryDisplay.CountedOnly : SignatoryDisplay.Anonymous;
    }
}
