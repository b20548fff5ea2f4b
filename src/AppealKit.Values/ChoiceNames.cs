namespace AppealKit.Values;

/// <summary>The names under which the values of an enumeration are written in files: <c>call_for_release</c> for <c>CallForRelease</c>.</summary>
/// <typeparam name="T">The enumeration; its values are of type <see cref="int"/>.</typeparam>
public static class ChoiceNames<T>
    where T : struct, Enum
{
    private static readonly ChoiceTable Table = new(typeof(T));

    /// <summary>All names, in the order of the values.</summary>
    public static IReadOnlyList<string> All => Table.Names;

    /// <summary>The value of a name; case matters.</summary>
    public static T? Find(string name) => Table.Find(name) is { } value ? (T)value : null;

    /// <summary>The name of a value of the enumeration.</summary>
    public static string Of(T value) => Table.NameOf(value);
}
