namespace AppealKit.Workspace.Audiences.Search;

/// <summary>The words of a text, in order. An array of its own: generic lists of structures would be compiled anew at every start.</summary>
/// <param name="text">The text.</param>
/// <param name="letters">What letters sound like.</param>
internal sealed class SearchedWords(string text, LetterTable letters)
{
    private SearchedWord[] _words = new SearchedWord[Math.Max(16, text.Length / 5)];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>One of them, from 0.</summary>
    public ref readonly SearchedWord this[int index] => ref _words[index];

    /// <summary>The text that they stand in.</summary>
    public string Text => text;

    /// <summary>Adds a word.</summary>
    public void Add(in SearchedWord word)
    {
        if (Count == _words.Length)
        {
            var more = new SearchedWord[Count * 2];
            Array.Copy(_words, more, Count);
            _words = more;
        }

        _words[Count++] = word;
    }

    /// <summary>The skeleton of a word.</summary>
    public string SkeletonOf(int index) => _words[index].Skeleton ?? WordSkeleton.Of(TextOf(index).ToString(), letters);

    /// <summary>A word as it is written.</summary>
    public ReadOnlySpan<char> TextOf(int index) => text.AsSpan(_words[index].Start, _words[index].End - _words[index].Start);
}
