using System.Text;

namespace AppealKit.Composition.Binding;

/// <summary>The words of the file format for the values of enumerations: <c>ForcedReturn</c> is <c>forced_return</c>.</summary>
internal static class ModelWords
{
    /// <summary>The word of a value.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Words<T>.ByValue[value];

    private static string Snake(string name)
    {
        var word = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && word.Length > 0)
                word.Append('_');
            word.Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }

    private static class Words<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> ByValue = Read();

        private static Dictionary<T, string> Read()
        {
            var values = Enum.GetValues<T>();
            var words = new Dictionary<T, string>(values.Length);
            foreach (var value in values)
                words.TryAdd(value, Snake(value.ToString()));
            return words;
        }
    }
}
