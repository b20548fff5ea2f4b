using System.Text;

namespace AppealKit.Values;

/// <summary>The names of one enumeration. Not generic: code for each enumeration anew would be compiled at every start of the program.</summary>
internal sealed class ChoiceTable
{
    private readonly object[] _values;

    public ChoiceTable(Type type)
    {
        Names = Enum.GetNames(type);
        var numbers = (int[])Enum.GetValuesAsUnderlyingType(type);
        _values = new object[Names.Length];
        for (var i = 0; i < Names.Length; i++)
        {
            Names[i] = ToSnakeCase(Names[i]);
            _values[i] = Enum.ToObject(type, numbers[i]);
        }
    }

    public string[] Names { get; }

    /// <summary>The boxed value of a name, or null.</summary>
    public object? Find(string name)
    {
        for (var i = 0; i < Names.Length; i++)
        {
            if (Names[i] == name)
                return _values[i];
        }

        return null;
    }

    public string NameOf(object value)
    {
        for (var i = 0; i < _values.Length; i++)
        {
            if (_values[i].Equals(value))
                return Names[i];
        }

        throw new ArgumentOutOfRangeException(nameof(value));
    }

    private static string ToSnakeCase(string name)
    {
        var result = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && result.Length > 0)
                result.Append('_');
            result.Append(char.ToLowerInvariant(c));
        }

        return result.ToString();
    }
}
