using AppealKit.Unicode.Tables;
using static AppealKit.Unicode.LineBreakOpportunity;
using static AppealKit.Unicode.Tables.LineClass;

namespace AppealKit.Unicode;

/// <summary>What the rules of UAX#14 need to know of the text before a place.</summary>
internal struct LineBreakState
{
    private LineClass _before;          // class of the character before, marks counted to their base (LB9, LB10)
    private LineClass _beforeSpaces;    // the same, spaces left out
    private bool _afterJoiner;          // the character before is ZWJ, whatever it was counted to
    private bool _hebrewHyphen;         // before: HL (HY | BA)
    private bool _oddIndicators;        // before: an odd number of RI
    private NumberPart _number;

    private enum NumberPart : byte
    {
        None,
        Digits,     // NU (NU | SY | IS)*
        Closed,     // NU (NU | SY | IS)* (CL | CP)
    }

    /// <summary>Takes the first character.</summary>
    public void Start(LineClass first)
    {
        _afterJoiner = first == ZWJ;
        Take(first is CM or ZWJ ? AL : first);
    }

    /// <summary>Takes the character at an offset and says what may happen before it.</summary>
    public LineBreakOpportunity Next(LineClass current, ReadOnlySpan<char> text, int offset)
    {
        var afterJoiner = _afterJoiner;
        _afterJoiner = current == ZWJ;
        if (current is CM or ZWJ)
        {
            // LB9: a mark belongs to what is before it, unless that is a space or a line end; LB10: then it is a letter.
            if (_before is not (SP or BK or CR or LF or NL or ZW))
                return Prohibited;
            current = AL;
        }

        var result = Decide(current, afterJoiner, text, offset);
        Take(current);
        return result;
    }

    private readonly LineBreakOpportunity Decide(LineClass current, bool afterJoiner, ReadOnlySpan<char> text, int offset)
    {
        if (_before is BK or LF or NL || (_before == CR && current != LF))
            return Mandatory;                                                   // LB4, LB5
        if (current is BK or CR or LF or NL or SP or ZW)
            return Prohibited;                                                  // LB5 to LB7
        if (_beforeSpaces == ZW)
            return Allowed;                                                     // LB8
        if (afterJoiner || current == WJ || _before is WJ or GL)
            return Prohibited;                                                  // LB8a, LB11, LB12
        if (current == GL && _before is not (SP or BA or HY))
            return Prohibited;                                                  // LB12a
        if (current == EX || (_before != NU && current is CL or CP or IS or SY))
            return Prohibited;                                                  // LB13
        if (HoldsThroughSpaces(current))
            return Prohibited;                                                  // LB14 to LB17
        if (_before == SP)
            return Allowed;                                                     // LB18
        return HoldsTogether(current, text, offset) ? Prohibited : Allowed;     // LB19 to LB31
    }

    private readonly bool HoldsThroughSpaces(LineClass current) => _beforeSpaces switch
    {
        OP or OPWide => true,
        QU => current is OP or OPWide,
        CL or CP => current == NS,
        B2 => current == B2,
        _ => false,
    };

    private readonly bool HoldsTogether(LineClass current, ReadOnlySpan<char> text, int offset)
    {
        if (current == QU || _before == QU)
            return true;                                                        // LB19
        if (current == CB || _before == CB)
            return false;                                                       // LB20
        if (current is BA or HY or NS || _before == BB || _hebrewHyphen)
            return true;                                                        // LB21, LB21a
        if (current == IN || (_before == SY && current == HL))
            return true;                                                        // LB21b, LB22
        return HoldsNumber(current, text, offset) || HoldsPair(current);
    }

    // LB25 in the form of a regular expression: (PR | PO)? (OP | HY)? NU (NU | SY | IS)* (CL | CP)? (PR | PO)?
    private readonly bool HoldsNumber(LineClass current, ReadOnlySpan<char> text, int offset)
    {
        if (_number == NumberPart.Digits && current is NU or SY or IS or CL or CP)
            return true;
        if (_number != NumberPart.None && current is PO or PR)
            return true;
        if (current == NU)
            return _before is PR or PO or OP or OPWide or HY;
        return _before is PR or PO && current is OP or OPWide
            && LineBreaks.NumberFollows(text, offset + CodePoint.Units(CodePoint.At(text, offset)));
    }

    private readonly bool HoldsPair(LineClass current) => _before switch
    {
        AL or HL => current is NU or PR or PO or AL or HL or OP,                // LB23, LB24, LB28, LB30
        NU => current is AL or HL or OP,                                        // LB23, LB30
        PR => current is ID or IDPictographic or EB or EM or AL or HL or JL or JV or JT or H2 or H3,  // LB23a, LB24, LB27
        PO => current is AL or HL,                                              // LB24
        ID => current is PO,                                                    // LB23a
        IDPictographic => current is PO or EM,                                  // LB23a, LB30b
        EB => current is PO or EM,                                              // LB23a, LB30b
        EM => current is PO,                                                    // LB23a
        JL => current is JL or JV or H2 or H3 or PO,                            // LB26, LB27
        JV or H2 => current is JV or JT or PO,
        JT or H3 => current is JT or PO,
        IS => current is AL or HL,                                              // LB29
        CP => current is AL or HL or NU,                                        // LB30
        RI => current == RI && _oddIndicators,                                  // LB30a
        _ => false,
    };

    private void Take(LineClass current)
    {
        _hebrewHyphen = _before == HL && current is HY or BA;
        _oddIndicators = current == RI && !(_before == RI && _oddIndicators);
        _number = current switch
        {
            NU => NumberPart.Digits,
            SY or IS when _number == NumberPart.Digits => NumberPart.Digits,
            CL or CP when _number == NumberPart.Digits => NumberPart.Closed,
            _ => NumberPart.None,
        };
        _before = current;
        if (current != SP)
            _beforeSpaces = current;
    }
}
