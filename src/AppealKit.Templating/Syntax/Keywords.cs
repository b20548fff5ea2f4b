namespace AppealKit.Templating.Syntax;

// The words that cannot name a variable.
internal static class Keywords
{
    public static bool IsReserved(ReadOnlySpan<char> word) => word is
        "if" or "else" or "end" or "for" or "in" or "while" or "break" or "continue" or "case" or "when" or "func" or "do" or "ret" or "capture"
        or "with" or "wrap" or "readonly" or "import" or "tablerow" or "true" or "false" or "null" or "this";

    public static bool EndsBlock(ReadOnlySpan<char> word) => word is "end" or "else" or "when";

    // Loops have variables of their own under these names: `for.index`.
    public static bool NamesLoop(ReadOnlySpan<char> word) => word is "for" or "while" or "tablerow";

    public static bool IsLoopOption(ReadOnlySpan<char> word) => word is "offset" or "limit" or "reversed" or "cols";
}
