using System.Text.RegularExpressions;
using AppealKit.Testing;
using Xunit;

namespace AppealKit.Tests.Architecture;

/// <summary>What may stand in no file: paths of somebody's machine, and promises to do something later.</summary>
public sealed partial class ForbiddenTextTests
{
    private static readonly string[] Folders = ["src", "tests", "docs", "templates", "cases", "eng", ".ci"];

    private static readonly HashSet<string> Binary = new(StringComparer.Ordinal) { ".ttf", ".png", ".jpg", ".woff2", ".pdf" };

    [Fact]
    public void No_path_of_a_machine_stands_in_a_file() => Assert.Empty(LinesThatMatch(MachinePath()));

    [Fact]
    public void Nothing_is_put_off() => Assert.Empty(LinesThatMatch(PutOff()));

    private static IEnumerable<string> LinesThatMatch(Regex forbidden)
    {
        var files = Folders.SelectMany(f => RepositoryFiles.In(f)).Concat(Directory.EnumerateFiles(TestPaths.Repository))
            .Where(f => !Binary.Contains(Path.GetExtension(f)) && Path.GetFileName(f) is not (nameof(ForbiddenTextTests) + ".cs" or ".git"));
        foreach (var file in files)
        {
            var number = 0;
            foreach (var line in File.ReadLines(file))
            {
                number++;
                if (forbidden.IsMatch(line))
                    yield return $"{RepositoryFiles.Relative(file)}:{number}: {line.Trim()}";
            }
        }
    }

    [GeneratedRegex(@"(?<![\w.:/-])/(?:home|root|tmp|work|Users)/|[A-Z]:\\Users\\")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"\b(?:TODO|FIXME|HACK|NotImplementedException)\b")]
    private static partial Regex PutOff();
}
