using System.Globalization;
using AppealKit.Unicode;
using AppealKit.Workspace.Model.Sources;
using AppealKit.Workspace.Reading;

namespace AppealKit.Workspace.Import;

/// <summary>Gives imported sources ids of our form, each once.</summary>
internal sealed class SourceIds(IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);

    /// <summary>The id of a source: its citation key if it has one, else its own id if that is more than a number or an address, else made of
    /// who issued it and when.</summary>
    public string Take(Source source, string? originalId, string? citationKey)
    {
        var id = Kebab(citationKey) ?? (IsSpeaking(originalId) ? Kebab(originalId) : null) ?? Described(source);
        var free = id;
        for (var n = 2; !_taken.Add(free); n++)
            free = string.Create(CultureInfo.InvariantCulture, $"{id}-{n}");
        return free;
    }

    private static bool IsSpeaking(string? id) => id is not null && id.Any(char.IsAsciiLetter)
        && !id.Contains('/', StringComparison.Ordinal) && !id.Contains(':', StringComparison.Ordinal);

    private static string Described(Source source)
    {
        var who = source.Authors.Count > 0 ? source.Authors[0].Family ?? source.Authors[0].Full : source.Authority ?? source.Publisher ?? source.ContainerTitle;
        var what = Kebab(who) ?? Kebab(source.Title is { } title ? string.Join(' ', title.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(4)) : null)
            ?? Kebab(source.Type) ?? "source";
        var year = source.Issued?.Earliest?.Year;
        return year is null ? what : string.Create(CultureInfo.InvariantCulture, $"{what}-{year:0000}");
    }

    // Letters lose their marks rather than be lost.
    private static string? Kebab(string? text) =>
        text is null ? null : IdForm.ToKebab(string.Concat(Normalizer.ToNfd(text.Length > 80 ? text[..80] : text).Where(c => c is < '\u0300' or > '\u036F')));
}
