namespace AppealKit.Workspace.Audiences.Search;

/// <summary>A set of short words of small Latin letters. Generic sets of the runtime would be compiled anew at every start.</summary>
internal sealed class EndingSet
{
    private const int LongestWord = 12;

    private readonly ulong[] _words;

    /// <summary>Makes a set of words with spaces between.</summary>
    public EndingSet(string words)
    {
        var parts = words.Split(' ');
        _words = new ulong[parts.Length];
        for (var i = 0; i < parts.Length; i++)
            Insert(Pack(parts[i]), i);
    }

    /// <summary>True if a word is in it.</summary>
    public bool Contains(ReadOnlySpan<char> word)
    {
        var packed = Pack(word);
        if (packed == 0)
            return false;
        var (low, high) = (0, _words.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_words[middle] == packed)
                return true;
            if (_words[middle] < packed)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return false;
    }

    private void Insert(ulong packed, int count)
    {
        var at = count;
        for (; at > 0 && _words[at - 1] > packed; at--)
            _words[at] = _words[at - 1];
        _words[at] = packed;
    }

    // Five bits for a letter; 0 for what is no such word.
    private static ulong Pack(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
            return 0;
        ulong packed = 0;
        foreach (var letter in word)
        {
            if (letter is < 'a' or > 'z')
                return 0;
            packed = (packed << 5) + letter - 'a' + 1;
        }

        return packed;
    }
}
