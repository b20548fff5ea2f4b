using System.Text;

namespace AppealKit.Values;

/// <summary>The names under which the values of an enumeration are written in files: <c>call_for_release</c> for <c>CallForRelease</c>.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
public static class ChoiceNames<T>
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();

    /// <summary>All names, in the order of the values.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Values.Select(v => ToSnakeCase(v.ToString()))];

    /// <summary>The value of a name; case matters.</summary>
    public static T? Find(string name)
    {
        for (var i = 0; i < All.Count; i++)
        {
            if (All[i] == name)
                return Values[i];
        }

        return null;
    }

    /// <summary>The name of a value of the enumeration.</summary>
    public static string Of(T value) => All[Array.IndexOf(Values, value)];

    private static string ToSnakeCase(string name)
    {
        var result = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && result.Length > 0)
                result.Append('_');
            result.Append(char.ToLowerInvariant(c));
        }

        return result.ToString();
    }
}
