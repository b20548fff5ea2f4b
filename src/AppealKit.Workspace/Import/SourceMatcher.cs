using System.Text;
using AppealKit.Unicode;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Sources;

namespace AppealKit.Workspace.Import;

/// <summary>Finds a source again: by the id that it was imported with, its DOI, its address, or its title and date.</summary>
internal sealed class SourceMatcher
{
    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);

    public SourceMatcher(IEnumerable<Source> sources)
    {
        foreach (var source in sources)
            Add(source, OriginalId(source));
    }

    /// <summary>The id of the source that is there, and what both have; null if it is new.</summary>
    public (string Id, string Why)? Find(Source source, string? originalId)
    {
        foreach (var (why, key) in Keys(source, originalId))
        {
            if (_known.TryGetValue(why + " " + key, out var id))
                return (id, why);
        }

        return null;
    }

    /// <summary>Remembers a source.</summary>
    public void Add(Source source, string? originalId)
    {
        foreach (var (why, key) in Keys(source, originalId))
            _known.TryAdd(why + " " + key, source.Id);
    }

    private static IEnumerable<(string Why, string Key)> Keys(Source source, string? originalId)
    {
        // Ids such as "1" or "smith2020" are not unique in the world; those with an address are.
        if (originalId is not null && originalId.Contains("://", StringComparison.Ordinal))
            yield return ("id", originalId);
        if (source.Doi is { Length: > 0 } doi)
            yield return ("DOI", BareDoi(doi));
        if (BareAddress(source.Url) is { } address)
            yield return ("URL", address);
        if (source.Title is { Length: > 0 } title && (source.Issued?.Text ?? source.IssuedWords) is { } issued && Letters(title) is { Length: > 0 } letters)
            yield return ("title and date", letters + " " + issued);
    }

    private static string BareDoi(string doi)
    {
        var at = doi.IndexOf("10.", StringComparison.Ordinal);
        return (at > 0 ? doi[at..] : doi).Trim().ToLowerInvariant();
    }

    // The same page with and without www, a stroke at its end, or a mark within it. A bare host names a site, not a source.
    private static string? BareAddress(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.PathAndQuery == "/")
            return null;
        var host = uri.IdnHost.ToLowerInvariant();
        return (host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host) + uri.PathAndQuery.TrimEnd('/');
    }

    private static string Letters(string title)
    {
        var letters = new StringBuilder();
        foreach (var letter in Casing.Fold(title))
        {
            if (char.IsLetterOrDigit(letter))
                letters.Append(letter);
        }

        return letters.ToString();
    }

    private static string? OriginalId(Source source) => (source.Fields.GetValueOrDefault("custom") as DataMap)?.TextOf(SourceImport.OriginalIdKey);
}
