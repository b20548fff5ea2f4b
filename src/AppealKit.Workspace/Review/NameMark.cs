using AppealKit.Values;
using AppealKit.Workspace.Model;

namespace AppealKit.Workspace.Review;

/// <summary>How a person is found in the texts of one language: by the whole name in its forms, by a surname that nobody else has, by the function of templates.</summary>
internal sealed class NameMark
{
    // Endings of cases and suffixes of possession are at most this long; shorter stems are found in anything.
    private const int LongestEnding = 5;
    private const int CutOff = 2;
    private const int ShortestStem = 4;

    private readonly List<string> _forms = [];
    private readonly List<string> _calls;
    private readonly string? _surnameStem;

    /// <summary>Makes a mark.</summary>
    /// <param name="model">The model, whose other people may have the same surname.</param>
    /// <param name="id">The person.</param>
    /// <param name="names">Their names.</param>
    /// <param name="language">The language of the texts.</param>
    public NameMark(WorkspaceModel model, string id, NameSet names, LanguageTag language)
    {
        _calls = [$"'{id}'", $"\"{id}\""];
        if (names.Find(language) is not { } name)
            return;
        _forms.Add(name.Form);
        _forms.AddRange(name.CaseForms);
        var stem = StemOf(name);
        if (stem.Length >= ShortestStem && !model.People.Any(p => p.Id != id && p.Name.Find(language) is { } other && StemOf(other) == stem))
            _surnameStem = stem;
    }

    /// <summary>Where the person is named first in a text; null if they are not.</summary>
    /// <param name="text">The text, as it is written.</param>
    public (int Start, int Length)? In(string text)
    {
        foreach (var call in _calls)
        {
            if (text.IndexOf(call, StringComparison.Ordinal) is var at and >= 0 && IsCall(text, at))
                return (at, call.Length);
        }

        foreach (var form in _forms)
        {
            if (text.IndexOf(form, StringComparison.Ordinal) is var at and >= 0)
                return (at, form.Length);
        }

        return _surnameStem is null ? null : Surname(text, _surnameStem);
    }

    private static (int Start, int Length)? Surname(string text, string stem)
    {
        for (var at = text.IndexOf(stem, StringComparison.Ordinal); at >= 0; at = text.IndexOf(stem, at + 1, StringComparison.Ordinal))
        {
            var end = at + stem.Length;
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
            if ((at == 0 || !char.IsLetter(text[at - 1])) && end - at <= stem.Length + LongestEnding)
                return (at, end - at);
        }

        return null;
    }

    // {{ person 'anna' }}, but not {{ cases 'anna' }}.
    private static bool IsCall(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd(" (");
        return before.EndsWith("person", StringComparison.Ordinal);
    }

    private static string StemOf(LocalizedName name)
    {
        var word = name.Family ?? name.Form[(name.Form.LastIndexOf(' ') + 1)..];
        return word[..Math.Max(Math.Min(word.Length, ShortestStem), word.Length - CutOff)];
    }
}
