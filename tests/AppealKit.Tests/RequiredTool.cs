using AppealKit.Testing;
using Xunit;

namespace AppealKit.Tests;

/// <summary>Tools that tests cannot do without: missing, they skip the test on a user's machine and fail it in CI.</summary>
internal static class RequiredTool
{
    /// <summary>The path of a tool; ends the test if there is none.</summary>
    public static string Path(string name)
    {
        var path = ExternalTool.Find(name);
        if (path is null && ExternalTool.IsContinuousIntegration)
            Assert.Fail($"{name} is missing; .ci/run installs it");
        if (path is null)
            Assert.Skip($"{name} is not installed here");
        return path;
    }
}
