using AppealKit.Unicode.Tables;

namespace AppealKit.Unicode.Collation;

/// <summary>Turns a text into collation elements (UTS#10, 7.2).</summary>
internal static class CollationElementReader
{
    /// <summary>Appends the elements of a text.</summary>
    /// <param name="text">The text in Normalization Form D.</param>
    /// <param name="tailoring">The tailoring; null for the default order.</param>
    /// <param name="target">Where to.</param>
    public static void Read(string text, Tailoring? tailoring, List<CollationElement> target)
    {
        Span<char> units = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        text.CopyTo(units);
        for (var i = 0; i < units.Length;)
        {
            var codePoint = CodePoint.At(units, i);
            i += CodePoint.Units(codePoint);
            // A mark that was joined to the letter before it.
            if (codePoint == Consumed)
                continue;
            if (tailoring?.Match(units[(i - CodePoint.Units(codePoint))..]) is { } match)
            {
                target.AddRange(match.Elements);
                i += match.Length - CodePoint.Units(codePoint);
            }
            else
            {
                AddDefault(codePoint, units, i, tailoring, target);
            }
        }
    }

    // Not a character; in a text it is ignored, as control characters are.
    private const char Consumed = '\uFFFF';

    private static void AddDefault(int codePoint, Span<char> units, int next, Tailoring? tailoring, List<CollationElement> target)
    {
        var offset = CollationTable.Offset(codePoint);
        // Marks that follow, if none of their own class stands before them, may make another letter of this one (S2.1.1 to S2.1.3).
        var lastClass = 0;
        for (var i = next; i < units.Length; i++)
        {
            var combiningClass = Normalizer.CombiningClass(units[i]);
            if (combiningClass == 0)
                break;
            if (combiningClass > lastClass && tailoring?.Pair(codePoint, units[i]) is { } tailored)
            {
                units[i] = Consumed;
                target.AddRange(tailored);
                return;
            }

            if (combiningClass > lastClass && Pair(codePoint, units[i]) is var pair and not 0)
            {
                offset = pair;
                units[i] = Consumed;
                break;
            }

            lastClass = combiningClass;
        }

        if (offset == 0)
            AddImplicit(codePoint, target);
        else
            AddList(offset, target);
    }

    private static void AddList(int offset, List<CollationElement> target)
    {
        var elements = CollationTable.Elements;
        for (var i = offset + 1; i <= offset + elements[offset]; i++)
            target.Add(CollationElement.Unpack(elements[i]));
    }

    // UTS#10, 10.1.3: two elements that keep the order of code points, after everything that the table knows.
    private static void AddImplicit(int codePoint, List<CollationElement> target)
    {
        target.Add(new CollationElement((uint)(0xFBC0 + (codePoint >> 15)) << CollationElement.TailoringBits, 0x20, 2));
        target.Add(new CollationElement((uint)((codePoint & 0x7FFF) | 0x8000) << CollationElement.TailoringBits, 0, 0));
    }

    private static int Pair(int first, char second)
    {
        var firsts = CollationTable.PairFirst;
        for (var i = 0; i < firsts.Length && firsts[i] <= first; i++)
        {
            if (firsts[i] == first && CollationTable.PairSecond[i] == second)
                return CollationTable.PairOffset[i];
        }

        return 0;
    }
}
