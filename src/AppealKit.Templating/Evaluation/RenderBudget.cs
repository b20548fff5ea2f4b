using System.Diagnostics;

namespace AppealKit.Templating.Evaluation;

/// <summary>What is left for the renderings of one document: every road that costs time or memory draws on it. Not for several threads at once.</summary>
public sealed class RenderBudget
{
    // How many steps may pass between two looks at the clock.
    private const int StepsBetweenLooks = 4096;

    // How many times the time of one regular expression all of them together may take.
    private const int UsesOfRegexTime = 3;

    // Taking memory costs more than walking over it.
    private const int StepsPerAllocation = 4;

    private readonly long _started = Stopwatch.GetTimestamp();
    private TimeSpan _regexTime;
    private long _steps;
    private long _nextLook = StepsBetweenLooks;
    private long _output;
    private long _rounds;
    private long _bytes;

    /// <summary>Starts a budget; its time runs from here.</summary>
    public RenderBudget(RenderLimits limits) => Limits = limits;

    /// <summary>What it began with.</summary>
    public RenderLimits Limits { get; }

    // The time that one use of a regular expression may take: never more than what is left for all of them, and for everything.
    internal TimeSpan RegexTime
    {
        get
        {
            var left = Limits.WallTime - Stopwatch.GetElapsedTime(_started);
            var leftForRegexes = (Limits.RegexTime * UsesOfRegexTime) - _regexTime;
            left = left < leftForRegexes ? left : leftForRegexes;
            var time = left < Limits.RegexTime ? left : Limits.RegexTime;
            return time > TimeSpan.Zero ? time : TimeSpan.FromMilliseconds(1);
        }
    }

    internal void AddRegexTime(TimeSpan time)
    {
        _regexTime += time;
        if (_regexTime > Limits.RegexTime * UsesOfRegexTime)
            throw new BudgetExceededException(FormattableString.Invariant($"its regular expressions take more than {(Limits.RegexTime * UsesOfRegexTime).TotalMilliseconds} ms"));
    }

    internal void Step()
    {
        if (++_steps >= _nextLook)
            LookAround();
    }

    internal void ChargeSteps(long steps)
    {
        _steps += Math.Max(steps, 0);
        if (_steps >= _nextLook)
            LookAround();
    }

    internal void ChargeOutput(long units)
    {
        _output += units;
        if (_output > Limits.Output)
            throw new BudgetExceededException(FormattableString.Invariant($"it writes more than {Limits.Output} characters"));
    }

    internal void ChargeRound()
    {
        Step();
        if (++_rounds > Limits.LoopRounds)
            throw new BudgetExceededException(FormattableString.Invariant($"its loops go round more than {Limits.LoopRounds} times"));
    }

    // To be called before the memory is taken.
    internal void ChargeBytes(long bytes)
    {
        if (bytes > Limits.ValueBytes - _bytes)
            throw new BudgetExceededException(FormattableString.Invariant($"its values take more than {Limits.ValueBytes / 1024 / 1024} MB"));
        _bytes += Math.Max(bytes, 0);
        ChargeSteps(StepsPerAllocation + (bytes / 64));
    }

    internal BudgetExceededException TooDeep() =>
        new(FormattableString.Invariant($"calls, includes or values lie more than {Limits.Depth} deep inside each other"));

    private void LookAround()
    {
        if (_steps > Limits.Steps)
            throw new BudgetExceededException(FormattableString.Invariant($"it takes more than {Limits.Steps} steps"));
        if (Stopwatch.GetElapsedTime(_started) > Limits.WallTime)
            throw new BudgetExceededException(FormattableString.Invariant($"it takes more than {Limits.WallTime.TotalSeconds} seconds"));
        _nextLook = Math.Min(_steps + StepsBetweenLooks, Limits.Steps + 1);
    }
}
