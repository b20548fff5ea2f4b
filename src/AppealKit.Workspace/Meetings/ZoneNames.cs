namespace AppealKit.Workspace.Meetings;

/// <summary>The names of time zones in the IANA database (2025b), its old names among them. The machine is not asked: the same file is right everywhere or nowhere.</summary>
internal static class ZoneNames
{
    private const string Resource = "AppealKit.Workspace.Meetings.zones.txt";
    private static readonly Lazy<HashSet<string>> Lazy = new(Read);

    /// <summary>All names.</summary>
    public static IReadOnlyCollection<string> All => Lazy.Value;

    /// <summary>True for the name of a zone, as it is written there.</summary>
    public static bool Contains(string name) => Lazy.Value.Contains(name);

    private static HashSet<string> Read()
    {
        using var stream = typeof(ZoneNames).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException("the time zones are missing from the program");
        using var reader = new StreamReader(stream);
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
            names.Add(line);
        return names;
    }
}
