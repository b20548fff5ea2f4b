namespace AppealKit.Workspace.Instruments;

/// <summary>How points are written: <c>9.1</c>, <c>19(3)(a)</c>, <c>17.1-17.8</c>, <c>Principle VII</c>.</summary>
public static class PointForm
{
    /// <summary>What to do about one that is written wrong.</summary>
    public const string Remedy = "Write an article with its paragraphs like `19(2)` or `19(3)(a)`, a paragraph like `9.1`, several like `17.1-17.8`.";

    /// <summary>What is wrong with the form of a point; null for nothing.</summary>
    /// <param name="point">As it is written after the stroke.</param>
    public static string? FaultOf(string point)
    {
        if (string.IsNullOrWhiteSpace(point))
            return "it is empty";
        var isOpen = false;
        for (var i = 0; i < point.Length; i++)
        {
            var before = i == 0 ? '\0' : point[i - 1];
            switch (point[i])
            {
                case '(' when isOpen:
                    return "a bracket opens within brackets";
                case '(' when i == 0:
                    return "it begins with a bracket";
                case '(':
                    isOpen = true;
                    break;
                case ')' when !isOpen:
                    return "a bracket closes that was not opened";
                case ')' when before == '(':
                    return "nothing stands in the brackets";
                case ')':
                    isOpen = false;
                    break;
                case '.' or '-' or '–' or ',' when !char.IsLetterOrDigit(before) && before != ')':
                case '.' or '-' or '–' or ',' when i == point.Length - 1:
                    return $"`{point[i]}` joins nothing there";
                case '.' or '-' or '–' or ',' or ' ':
                    break;
                default:
                    if (!char.IsLetterOrDigit(point[i]))
                        return $"`{point[i]}` has no place in it";
                    if (before == ')')
                        return "something follows a bracket without a space or a stop";
                    break;
            }
        }

        return isOpen ? "a bracket is not closed" : null;
    }
}
