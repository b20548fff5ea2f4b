using System.Diagnostics;

namespace AppealKit.Composition;

/// <summary>Time by stage. For several threads at once.</summary>
public sealed class StageTimings
{
    private readonly List<string> _order = [];
    private readonly Dictionary<string, long> _ticks = new(StringComparer.Ordinal);

    /// <summary>The stages in the order in which they were first entered, with their time.</summary>
    public IReadOnlyList<(string Stage, TimeSpan Time)> Stages
    {
        get
        {
            lock (_ticks)
                return [.. _order.Select(s => (s, Stopwatch.GetElapsedTime(0, _ticks[s])))];
        }
    }

    /// <summary>Runs a stage and adds its time.</summary>
    public T Measure<T>(string stage, Func<T> work)
    {
        var start = Stopwatch.GetTimestamp();
        var result = work();
        Add(stage, Stopwatch.GetTimestamp() - start);
        return result;
    }

    /// <summary>Adds ticks of the stopwatch to a stage.</summary>
    public void Add(string stage, long ticks)
    {
        lock (_ticks)
        {
            if (!_ticks.ContainsKey(stage))
                _order.Add(stage);
            _ticks[stage] = _ticks.GetValueOrDefault(stage) + ticks;
        }
    }
}
