using System.Text.RegularExpressions;
using Xunit;

namespace AppealKit.Tests.Architecture;

/// <summary>Where things lie and what they are called.</summary>
public sealed partial class NamingTests
{
    private const int MostLines = 500;

    private static readonly List<string> Sources = [.. RepositoryFiles.In("src", "*.cs")];

    [Fact]
    public void A_name_says_what_a_thing_does_not_that_it_does_something()
    {
        var names = Sources.Concat(RepositoryFiles.In("tests", "*.cs")).SelectMany(f => TypeName().Matches(File.ReadAllText(f)).Select(m => m.Groups["name"].Value)
            .Concat(RepositoryFiles.Relative(f).Split('/', '.')));
        var vague = names.Distinct(StringComparer.Ordinal).Where(n => Vague().IsMatch(n)).ToList();
        Assert.Empty(vague);
    }

    [Fact]
    public void A_folder_is_a_namespace()
    {
        var wrong = new List<string>();
        foreach (var file in Sources)
        {
            var expected = Path.GetDirectoryName(RepositoryFiles.Relative(file))!["src/".Length..].Replace('\\', '/').Replace('/', '.');
            if (Namespace().Match(File.ReadAllText(file)) is { Success: true } found && found.Groups["name"].Value != expected)
                wrong.Add(RepositoryFiles.Relative(file));
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void A_file_holds_one_type_and_has_its_name()
    {
        var wrong = new List<string>();
        foreach (var file in Sources)
        {
            // Parts of a type and types with parameters have files such as Parser.Blocks.cs and StageResult{T}.cs.
            var name = Path.GetFileName(file).Split('.', '{')[0];
            var types = TopLevelType().Matches(File.ReadAllText(file)).Select(m => m.Groups["name"].Value).ToList();
            if (types.Count > 1 || (types.Count == 1 && types[0] != name))
                wrong.Add($"{RepositoryFiles.Relative(file)}: {string.Join(", ", types)}");
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void No_file_is_too_long_to_be_read() =>
        Assert.Empty(Sources.Concat(RepositoryFiles.In("tests", "*.cs"))
            .Where(f => !f.EndsWith(".g.cs", StringComparison.Ordinal) && File.ReadLines(f).Count() > MostLines)
            .Select(RepositoryFiles.Relative));

    [GeneratedRegex("(?:Manager|Processor|Helpers?|Utils?|Utilities)$|^(?:Common|Shared|Misc)$")]
    private static partial Regex Vague();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^(?:(?:public|internal|file|static|sealed|abstract|readonly|partial|ref|unsafe) )*(?:class|struct|record struct|record class|record|interface|enum) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex TopLevelType();

    [GeneratedRegex(@"^\s*(?:(?:public|private|protected|internal|file|static|sealed|abstract|readonly|partial|ref|unsafe) )*(?:class|struct|record struct|record class|record|interface|enum) (?<name>[A-Z]\w+)", RegexOptions.Multiline)]
    private static partial Regex TypeName();
}
