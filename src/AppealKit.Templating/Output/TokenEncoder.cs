using AppealKit.Diagnostics.Source;
using AppealKit.Templating.Evaluation;

namespace AppealKit.Templating.Output;

// Writes a token for each value, and keeps the value for whoever reads the text.
internal sealed class TokenEncoder(List<InsertedValue> values) : IValueEncoder
{
    public void Write(ExpandedTextWriter writer, string text, string? language, Origin origin)
    {
        // Nothing prints nothing: a token would stand in the line as a letter does.
        if (text.Length == 0)
            return;
        if (values.Count >= ValueToken.MaxCount)
            throw new BudgetExceededException("it prints more than sixteen million values");
        writer.AppendToken(values.Count, origin);
        values.Add(new InsertedValue(text, language, origin));
    }
}
