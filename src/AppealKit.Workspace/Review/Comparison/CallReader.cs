namespace AppealKit.Workspace.Review.Comparison;

/// <summary>Reads what stands between <c>{{</c> and <c>}}</c>: the texts and numbers that functions are given.</summary>
internal sealed class CallReader(string text, TextFacts facts, WrittenNumbers numbers)
{
    private string _function = "";
    private int _index;

    /// <summary>Reads one call.</summary>
    public void Read(int start, int end)
    {
        (_function, _index) = ("", 0);
        for (var i = start; i < end;)
        {
            var c = text[i];
            if (c is '\'' or '"' && text.IndexOf(c, i + 1) is var close && close > i && close < end)
            {
                ReadText(i + 1, close);
                i = close + 1;
            }
            else if (char.IsLetter(c) || c == '_')
            {
                i = ReadName(i, end);
            }
            else if (char.IsDigit(c))
            {
                i = numbers.Read(text, i, end, facts);
            }
            else
            {
                if (c is '|' or '(' or ';' or '\n')
                    (_function, _index) = ("", 0);
                i++;
            }
        }
    }

    // The first name is the function, unless something only begins there.
    private int ReadName(int start, int end)
    {
        var i = start;
        while (i < end && (char.IsLetterOrDigit(text[i]) || text[i] is '_' or '.'))
            i++;
        var name = text[start..i];
        if (_function.Length == 0 || name is "include" or "cases")
            _function = name is "if" or "else" or "for" or "in" or "end" or "ret" ? "" : name;
        return i;
    }

    // Ids have letters: {{ figure 'civicus-2023' }}; dates and durations are facts.
    private void ReadText(int start, int end)
    {
        var value = text.AsSpan(start, end - start);
        if (value.Length > 1 && value[0] == 'P' && char.IsAsciiDigit(value[1]))
        {
            for (var i = start; i < end;)
                i = char.IsDigit(text[i]) ? numbers.Read(text, i, end, facts) : i + 1;
        }
        else if (_function != "commitment" && value.Length > 0 && char.IsAsciiDigit(value[0]) && value.IndexOfAnyInRange('a', 'z') < 0)
        {
            if (!WrittenDate.ReadEdtf(text, start, end, facts))
                numbers.Read(text, start, end, facts);
        }

        // The point belongs to its document: {{ commitment 'iccpr' '14.3' }}.
        if (_function == "commitment" && _index == 1)
            facts.Calls[^1] = facts.Calls[^1] with { Text = $"{facts.Calls[^1].Text} {value}" };
        else
            facts.Calls.Add(new CallFact(_function, value.ToString(), _index, start));
        _index++;
    }
}
