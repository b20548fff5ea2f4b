using AppealKit.Templating.Evaluation;
using AppealKit.Templating.Model;

namespace AppealKit.Templating;

/// <summary>How a template is rendered.</summary>
public sealed record RenderOptions
{
    /// <summary>True if an unknown variable or member is an error; false if it is null, as in Scriban by default.</summary>
    public bool Strict { get; init; }

    /// <summary>How printed values enter the text.</summary>
    public ValueEncoding Encoding { get; init; }

    /// <summary>Where includes come from; null if there are none.</summary>
    public ITemplateLoader? Loader { get; init; }

    /// <summary>The day that <c>date.now</c> is.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>BCP 47 tag of the text, which tells what its capitals are: İ over i in Turkish. Without one, a capital is a single letter
    /// that is the same in all languages, as in Scriban.</summary>
    public string? Language { get; init; }

    /// <summary>Where chance begins: the same seed gives the same numbers.</summary>
    public int Seed { get; init; }

    /// <summary>What the rendering may use, if no <see cref="Budget"/> is given.</summary>
    public RenderLimits Limits { get; init; } = new();

    /// <summary>A budget shared with other renderings of the same document; null for one of its own.</summary>
    public RenderBudget? Budget { get; init; }

    /// <summary>Functions and objects beside the built-in ones, by name. The model comes before them, they come before the built-in ones.</summary>
    public IReadOnlyDictionary<string, TemplateValue>? Globals { get; init; }
}
