using System.Globalization;
using AppealKit.Cli.Commands;

namespace AppealKit.Cli.Completion;

/// <summary>
/// The question of a shell how its command line can go on. Our own scripts ask <c>[complete] LINE</c>, which is answered with descriptions and
/// the kind of path wanted; dotnet-suggest asks <c>[suggest:POSITION] LINE</c> and wants words alone.
/// </summary>
/// <param name="Line">The line up to where it is being typed.</param>
/// <param name="IsDescribed">True to answer in the form of our own scripts.</param>
internal sealed record CompletionRequest(TypedLine Line, bool IsDescribed)
{
    private const string Program = "appealkit";

    /// <summary>Reads the question from the arguments of the program.</summary>
    /// <returns>Null if they are none.</returns>
    public static CompletionRequest? In(IReadOnlyList<string> arguments)
    {
        if (arguments.Count == 0 || !arguments[0].StartsWith('['))
            return null;
        var text = arguments.Count > 1 ? arguments[1] : "";
        if (arguments[0] == "[complete]")
        {
            // Whatever name the program was called by stands first.
            var line = TypedLine.Read(text);
            return new CompletionRequest(line with { Before = [.. line.Before.Skip(1)] }, IsDescribed: true);
        }

        if (arguments[0] == "[suggest]")
            return new CompletionRequest(WithoutProgram(text), IsDescribed: false);
        return arguments[0].StartsWith("[suggest:", StringComparison.Ordinal) && arguments[0].EndsWith(']')
            && int.TryParse(arguments[0].AsSpan("[suggest:".Length..^1), NumberStyles.None, CultureInfo.InvariantCulture, out var position)
            ? new CompletionRequest(WithoutProgram(text.PadRight(Math.Min(position, text.Length + 1))[..Math.Min(position, text.Length + 1)]), IsDescribed: false)
            : null;
    }

    /// <summary>Writes the answer, a word a line.</summary>
    public void Answer(CliEnvironment environment)
    {
        // The words of the line say which commands have to be made whole.
        var root = CommandTree.Create(environment, [Program, .. Line.Before]);
        var found = new LineCompleter(root, environment).Complete(Line);
        if (IsDescribed && found.Path != PathKind.None)
            environment.Out.Write(found.Path == PathKind.Folder ? "[folders]\n" : "[files]\n");
        foreach (var candidate in found.Words)
            environment.Out.Write(IsDescribed && candidate.Description is { } description ? $"{candidate.Value}\t{description}\n" : candidate.Value + "\n");
    }

    // dotnet-suggest leaves out the program itself; who asks by hand may not.
    private static TypedLine WithoutProgram(string text)
    {
        var line = TypedLine.Read(text);
        return line.Before is [Program, ..] ? line with { Before = [.. line.Before.Skip(1)] } : line;
    }
}
