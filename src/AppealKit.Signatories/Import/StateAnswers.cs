using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Signatories.Import;

/// <summary>
/// Understands what somebody answered to the question whether they approve the text. It is approved by a complete answer that is known, and by nothing
/// else: who says more than that may mind something in it.
/// </summary>
internal sealed class StateAnswers(FormWords words, FormMapping mapping)
{
    private readonly AnswerBook<SignatoryState> _answers = new(mapping.States, words.States, words.Polite, [], words.About);

    /// <summary>What an answer means that is not empty.</summary>
    public StateAnswer Find(string answer)
    {
        if (_answers.Whole(answer) is { } whole)
            return new StateAnswer(whole, IsUnderstood: true);
        var parts = _answers.Parts(answer);
        if (parts.Count > 0 && !parts.Contains(null))
        {
            if (parts.TrueForAll(p => p == parts[0]))
                return new StateAnswer(parts[0]!.Value, IsUnderstood: true);
            // Of several things the most careful counts, but nobody is both pending and something else.
            var most = parts.MaxBy(p => StateCare.Of(p!.Value))!.Value;
            if (StateCare.Of(most) >= StateCare.Of(SignatoryState.Conditional))
                return new StateAnswer(most, IsUnderstood: true);
        }

        return new StateAnswer(parts.Contains(SignatoryState.Declined) ? SignatoryState.Declined : SignatoryState.Conditional, IsUnderstood: false);
    }
}
