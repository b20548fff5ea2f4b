using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace AppealKit.Cli.Commands;

/// <summary>Puts a real example at the end of every <c>--help</c>.</summary>
internal static class HelpExamples
{
    private static readonly Dictionary<string, string> ByCommand = new(StringComparer.Ordinal)
    {
        ["appealkit"] = "appealkit build",
        ["build"] = "appealkit build --document neutrality-day-2025 --lang en --lang ru --format pdf",
        ["watch"] = "appealkit watch --document neutrality-day-2025 --lang en",
        ["check"] = "appealkit check --on 2025-12-05 --report json",
        ["init"] = "appealkit init my-appeals",
        ["new"] = "appealkit new appeal neutrality-day-2026 --occasion tm-neutrality-day@2026 --lang en --lang ru",
        ["cases"] = "appealkit cases list",
        ["list"] = "appealkit cases list",
        ["show"] = "appealkit cases show murat-dushemov --on 2025-12-05",
        ["timeline"] = "appealkit cases timeline murat-dushemov",
        ["template"] = "appealkit template render letter.sbn --data people.yaml",
        ["render"] = "appealkit template render letter.sbn --data people.yaml",
        ["sources"] = "appealkit sources list",
        ["sources check"] = "appealkit sources check",
        ["sources list"] = "appealkit sources list --audience internal",
        ["sources import"] = "appealkit sources import zotero.json --dry-run",
        ["names"] = "appealkit names lint",
        ["names propose"] = "appealkit names propose saddam-gulamov --lang tk",
        ["names lint"] = "appealkit names lint --warnings-as-errors",
        ["signatories"] = "appealkit signatories list --document death-in-custody-2023",
        ["signatories import"] = "appealkit signatories import answers.csv --document death-in-custody-2023 --dry-run",
        ["signatories export"] = "appealkit signatories export --document death-in-custody-2023 --format csv --out signatories.csv",
        ["signatories list"] = "appealkit signatories list --document death-in-custody-2023 --state pending --audience internal",
        ["signatories approve"] = "appealkit signatories approve hfhr \"Jan Kowalski\" --document death-in-custody-2023 --lang en",
        ["signatories status"] = "appealkit signatories status --document death-in-custody-2023 --messages ask-again",
        ["signatories withdraw"] = "appealkit signatories withdraw hfhr \"Jan Kowalski\" --document death-in-custody-2023",
        ["signatories merge"] = "appealkit signatories merge s-4kd2 s-9xw7 --document death-in-custody-2023",
        ["signatories keep"] = "appealkit signatories keep s-4kd2 s-9xw7 --document death-in-custody-2023",
        ["signatories sheet"] = "appealkit signatories sheet --document lake-measurements-2026 --url https://example.org/sign",
        ["signatories undo"] = "appealkit signatories undo --document death-in-custody-2023",
        ["occasions"] = "appealkit occasions --country TM --year 2026 --ics appeals-2026.ics",
        ["meeting"] = "appealkit meeting list",
        ["meeting list"] = "appealkit meeting list --audience internal --on 2025-11-01",
        ["manifest"] = "appealkit manifest merge shard-1 shard-2 shard-3 shard-4",
        ["manifest merge"] = "appealkit manifest merge shard-1 shard-2 shard-3 shard-4 --out public",
        ["meeting build"] = "appealkit meeting build sample-2025",
        ["meeting plan"] = "appealkit meeting plan sample-2025 --on 2025-11-20",
        ["completion"] = "appealkit completion bash",
        ["doctor"] = "appealkit doctor",
    };

    /// <summary>The example of a command; every command has one.</summary>
    public static string Of(Command command)
    {
        if (command is RootCommand)
            return ByCommand["appealkit"];
        // Several commands have a `list`.
        return command.Parents.FirstOrDefault() is Command parent && ByCommand.TryGetValue(parent.Name + " " + command.Name, out var example)
            ? example
            : ByCommand[command.Name];
    }

    /// <summary>Lets the help of a command tree end with examples.</summary>
    public static void AddTo(RootCommand root)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
        {
            if (option.Action is SynchronousCommandLineAction help)
                option.Action = new HelpWithExample(help);
        }
    }

    private sealed class HelpWithExample(SynchronousCommandLineAction help) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var code = help.Invoke(parseResult);
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Example:");
            output.WriteLine("  " + Of(parseResult.CommandResult.Command));
            return code;
        }
    }
}
