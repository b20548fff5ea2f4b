using System.CommandLine;

namespace AppealKit.Cli.Completion;

/// <summary>Finds how a command line can go on, from the tree of commands.</summary>
internal sealed class LineCompleter(RootCommand root, CliEnvironment environment)
{
    // From the root to the command that the line has come to.
    private readonly List<Command> _path = [root];
    private readonly List<(Option Option, string? Value)> _given = [];
    private Option? _open;
    private int _argumentsGiven;
    private bool _areOptionsOver;

    private Command Command => _path[^1];

    private IEnumerable<Option> Options => Command.Options.Concat(_path.SkipLast(1).Reverse().SelectMany(c => c.Options.Where(o => o.Recursive))).Where(o => !o.Hidden);

    /// <summary>What can stand in the place of the last word and begins like it.</summary>
    public Candidates Complete(TypedLine line)
    {
        foreach (var word in line.Before)
            Take(word);
        var values = new ValueNames(environment, _path, _given);
        if (_open is not null)
            return Beginning(line.Last, Unused(_open, values.Of(_open)));
        if (line.Last.StartsWith('-') && !_areOptionsOver)
            return CompleteOption(line.Last, values);
        return CompleteWord(line.Last, values);
    }

    private void Take(string word)
    {
        if (_open is not null)
        {
            _given.Add((_open, word));
            _open = null;
        }
        else if (!_areOptionsOver && word == "--")
        {
            _areOptionsOver = true;
        }
        else if (!_areOptionsOver && word.Length > 1 && word[0] == '-')
        {
            TakeOption(word);
        }
        else if (_argumentsGiven == 0 && Command.Subcommands.FirstOrDefault(c => c.Name == word) is { } command)
        {
            _path.Add(command);
        }
        else
        {
            _argumentsGiven++;
        }
    }

    private void TakeOption(string word)
    {
        var (name, value) = Split(word);
        if (Find(name) is not { } option)
            return;
        if (value is null && TakesValue(option))
            _open = option;
        else
            _given.Add((option, value));
    }

    private Candidates CompleteOption(string word, ValueNames values)
    {
        var (name, value) = Split(word);
        if (value is null)
            return Beginning(word, OptionNames());
        if (Find(name) is not { } option || !TakesValue(option))
            return Candidates.None;
        // The shell replaces the whole word.
        var found = Beginning(value, Unused(option, values.Of(option)));
        return found with { Words = [.. found.Words.Select(w => w with { Value = word[..(name.Length + 1)] + w.Value })] };
    }

    private Candidates CompleteWord(string word, ValueNames values)
    {
        if (_argumentsGiven == 0 && Command.Subcommands.Count > 0)
            return Beginning(word, new Candidates([.. Command.Subcommands.Where(c => !c.Hidden).Select(c => new Candidate(c.Name, c.Description))]));
        var found = ArgumentAt(_argumentsGiven) is { } argument ? Beginning(word, values.Of(argument)) : Candidates.None;
        // With nothing begun and nothing else to offer, the options show what there is.
        return found is { Words.Count: 0, Path: PathKind.None } && word.Length == 0 && !_areOptionsOver ? OptionNames() : found;
    }

    private Candidates OptionNames() => new(
    [
        .. Options.Where(o => o.Arity.MaximumNumberOfValues > 1 || !_given.Exists(g => g.Option == o))
            .Select(o => new Candidate(o.Name, o.Description)).OrderBy(c => c.Value, StringComparer.Ordinal),
    ]);

    private Argument? ArgumentAt(int index)
    {
        foreach (var argument in Command.Arguments)
        {
            if (index < argument.Arity.MaximumNumberOfValues)
                return argument;
            index -= argument.Arity.MaximumNumberOfValues;
        }

        return null;
    }

    // What was chosen once need not be offered again.
    private Candidates Unused(Option option, Candidates candidates) =>
        candidates with { Words = [.. candidates.Words.Where(w => !_given.Contains((option, w.Value)))] };

    private static Candidates Beginning(string word, Candidates candidates) =>
        candidates with { Words = [.. candidates.Words.Where(w => w.Value.StartsWith(word, StringComparison.Ordinal))] };

    private Option? Find(string name) => Options.FirstOrDefault(o => o.Name == name || o.Aliases.Contains(name));

    private static bool TakesValue(Option option) => option.Arity.MaximumNumberOfValues > 0 && option.ValueType != typeof(bool);

    private static (string Name, string? Value) Split(string word) =>
        word.IndexOfAny(['=', ':']) is var at and > 0 ? (word[..at], word[(at + 1)..]) : (word, null);
}
