using AppealKit.Diagnostics;

namespace AppealKit.Signatories.Import;

/// <summary>Tells when the rows of a table were written. Whether the day or the month comes first is decided by all rows together.</summary>
internal sealed class FormClock
{
    private readonly IReadOnlyList<FormColumn> _columns;
    private readonly DateOrder _order;

    private FormClock(IReadOnlyList<FormColumn> columns, DateOrder order) => (_columns, _order) = (columns, order);

    /// <summary>Makes the clock of a table.</summary>
    /// <returns>Null, with what is wrong, if the order cannot be told.</returns>
    public static FormClock? Of(FormTable table, FormColumns columns, DateOrder? told, DateOnly today, string path, DiagnosticBag diagnostics)
    {
        FormColumn[] dated = [.. columns.Of(FormField.Submitted), .. columns.Of(FormField.Timestamp)];
        if (told is { } order)
            return new FormClock(dated, order);
        foreach (var column in dated)
        {
            var (needsDay, needsMonth, isOpen) = Look(table, column, today);
            if ((!needsDay && !needsMonth && !isOpen) || (needsDay != needsMonth))
                continue;
            diagnostics.Add(SignatoriesDiagnostics.DayOrMonth(path, column.Header, isBoth: needsDay));
            return null;
        }

        // A program writes all its dates in one way: columns that could be told decide.
        return new FormClock(dated, dated.Any(c => Look(table, c, today).NeedsDay) ? DateOrder.DayFirst : DateOrder.MonthFirst);
    }

    /// <summary>When a row was written; null if it is not told, or cannot be read.</summary>
    /// <param name="row">The row.</param>
    /// <param name="unread">The column whose date cannot be read; null if there is none.</param>
    public FormMoment? Read(FormRow row, out FormColumn? unread)
    {
        unread = null;
        foreach (var column in _columns)
        {
            var text = CellText.OneLine(row.Cells[column.Index]);
            if (text.Length == 0)
                continue;
            if (FormDate.Parse(text)?.At(_order) is not { } moment)
                unread ??= column;
            // What LimeSurvey writes where it was told not to keep the time.
            else if (moment.Day != new DateOnly(1980, 1, 1))
                return moment;
        }

        return null;
    }

    private static (bool NeedsDay, bool NeedsMonth, bool IsOpen) Look(FormTable table, FormColumn column, DateOnly today)
    {
        var (needsDay, needsMonth, isOpen) = (false, false, false);
        foreach (var row in table.Rows)
        {
            if (FormDate.Parse(CellText.OneLine(row.Cells[column.Index])) is not { IsOrderKnown: false } date || date.First == date.Second)
                continue;
            // Nobody answers tomorrow; a day is left for clocks of other zones.
            var late = today.AddDays(1);
            var (byDay, byMonth) = (date.At(DateOrder.DayFirst), date.At(DateOrder.MonthFirst));
            if (date.MustBeDayFirst || (byMonth?.Day > late && byDay?.Day <= late))
                needsDay = true;
            else if (date.MustBeMonthFirst || (byDay?.Day > late && byMonth?.Day <= late))
                needsMonth = true;
            else
                isOpen = true;
        }

        return (needsDay, needsMonth, isOpen);
    }
}
