namespace AppealKit.Cli.Completion;

/// <summary>The scripts that make shells ask us.</summary>
internal static class CompletionScripts
{
    private const string Prefix = "completion/appealkit.";

    /// <summary>The shells that there are scripts for.</summary>
    public static IReadOnlyList<string> Shells { get; } = ["bash", "zsh", "fish", "pwsh"];

    /// <summary>The script for one of <see cref="Shells"/>.</summary>
    public static string For(string shell)
    {
        using var stream = typeof(CompletionScripts).Assembly.GetManifestResourceStream(Prefix + shell)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
