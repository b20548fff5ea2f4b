namespace AppealKit.Signatories.Import;

/// <summary>What a row does to an entry that is there.</summary>
internal enum AnswerEffect
{
    /// <summary>It says nothing new.</summary>
    Nothing,

    /// <summary>It adds to the history.</summary>
    Changes,

    /// <summary>It would show a name, or approve, without being newer than what was said before, or without an approval; that was not taken.</summary>
    TooOpen,
}
