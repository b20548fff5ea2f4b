using AppealKit.Composition.Bodies;
using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Templating;
using AppealKit.Templating.Evaluation;
using AppealKit.Templating.Model;

namespace AppealKit.Composition.Functions;

/// <summary>
/// <c>parts</c> and <c>part</c>: what an author wrote in the body takes the place of the template's part of the same name; parts of the
/// author's own stand where they stand in the body.
/// </summary>
/// <remarks>
/// The template's part is <c>parts/KIND/NAME</c> if the kind has one of its own, else <c>parts/NAME</c>, which all kinds share.
/// </remarks>
internal sealed class PartFunctions
{
    private const string Folder = "parts/";
    // Longer than any fence that an author would write.
    private const string OuterFence = "::::::::::::";
    private static readonly TemplateValue Gap = TemplateValue.Markdown("\n\n");
    private readonly string _kind;
    private readonly Body? _body;
    private readonly DiagnosticBag _findings;
    private readonly HashSet<BodyPart> _placed = [];
    private bool _bodyPlaced;

    /// <summary>Makes the functions of one document in one language.</summary>
    public PartFunctions(string kind, Body? body, DiagnosticBag findings)
    {
        _kind = kind;
        _body = body is { HasText: true } ? body : null;
        _findings = findings;
    }

    /// <summary>What stands above and below a text: what is left out where another document shows it.</summary>
    public static IReadOnlyList<string> AroundText { get; } = ["title", "addressees", "supporters", "signatories", "contacts", "notice"];

    /// <summary>What tells of a document and of those who sign it: what is left out of what they sign.</summary>
    public static IReadOnlyList<string> NotSigned { get; } = ["supporters", "signatories", "contacts", "notice"];

    /// <summary>Parts that are left out, whoever wrote them.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary><c>parts ['lead', 'closing']</c>.</summary>
    public TemplateFunction Parts => new("parts", "names", call => call[0].Kind == TemplateValueKind.Array
        ? RenderAll(call, NamesIn(call))
        : call.Fail("`parts` wants a list of names", "Write it as parts ['lead', 'cases', 'closing']."));

    /// <summary><c>part 'contacts'</c>.</summary>
    public TemplateFunction Part => new("part", "name", call => RenderOne(call, call.Text(0)));

    /// <summary>Parts of the body that the template had no place for.</summary>
    public IEnumerable<BodyPart> Unplaced => _body is null || (_body.Parts.Count == 0 && _bodyPlaced) ? [] : _body.Parts.Where(p => !_placed.Contains(p));

    private static List<string> NamesIn(TemplateCall call)
    {
        var names = new List<string>();
        foreach (var name in call[0].AsArray)
            names.Add(call.TextOf(name));
        return names;
    }

    private TemplateValue RenderAll(TemplateCall call, IReadOnlyList<string> names)
    {
        var pieces = new List<TemplateValue>();
        if (_body is { Parts.Count: 0 } whole)
        {
            _bodyPlaced = true;
            pieces.Add(RenderText(call, whole.Text));
        }
        else
        {
            // A lead comes first, also where the author wrote none but began with a part of their own.
            var opening = names is ["lead", ..] && Find("lead") is null ? 1 : 0;
            if (opening == 1)
                pieces.Add(RenderOne(call, "lead"));
            pieces.AddRange(OwnPartsAfter(call, null, names));
            foreach (var name in names.Skip(opening))
            {
                pieces.Add(RenderOne(call, name));
                if (Find(name) is { } part)
                    pieces.AddRange(OwnPartsAfter(call, part, names));
            }

            foreach (var definition in _body?.Definitions ?? [])
                pieces.Add(RenderText(call, definition));
        }

        return Join(call, pieces);
    }

    private TemplateValue RenderOne(TemplateCall call, string name)
    {
        if (LeftOut.Contains(name, StringComparer.Ordinal))
            return default;
        if (Find(name) is { } part)
            return RenderPart(call, part);
        return call.Load(FileOf(call, name)) is { } template ? call.Render(template) : default;
    }

    private string FileOf(TemplateCall call, string name)
    {
        var own = $"{Folder}{_kind}/{name}";
        return IsTemplate(call, own) ? own : Folder + name;
    }

    // The author's own parts that follow a part in the body, up to the next one that takes the place of a template's.
    private IEnumerable<TemplateValue> OwnPartsAfter(TemplateCall call, BodyPart? part, IReadOnlyList<string> names)
    {
        if (_body is null)
            yield break;
        var start = part is null ? 0 : _body.Parts.ToList().IndexOf(part) + 1;
        foreach (var own in _body.Parts.Skip(start).TakeWhile(p => !names.Contains(p.Name) && !IsTemplatePart(call, p.Name)))
        {
            WarnOfSlip(own, names);
            yield return RenderPart(call, own);
        }
    }

    // `practise` beside the template's `practice` would print both texts. Who gives both names means both.
    private void WarnOfSlip(BodyPart own, IReadOnlyList<string> names)
    {
        if (NameSuggestion.Nearest(own.Name, names.Concat(AroundText)) is not { } meant || Find(meant) is not null)
            return;
        lock (_findings)
            _findings.Add(CompositionDiagnostics.PartNameNear(own.NameSpan, meant, _kind));
    }

    private bool IsTemplatePart(TemplateCall call, string name) => IsTemplate(call, FileOf(call, name));

    private static bool IsTemplate(TemplateCall call, string path) => call.Options.Loader?.Has(path) == true;

    private TemplateValue RenderPart(TemplateCall call, BodyPart part)
    {
        _placed.Add(part);
        var text = RenderText(call, part.Text);
        // What stands apart or is set larger in the template's part does so too where the author wrote it.
        return HasForm(call, part.Name) && !part.Text.Text.Contains($"::: {part.Name}", StringComparison.Ordinal)
            ? call.Concat(TemplateValue.Markdown($"{OuterFence} {part.Name}\n"), text, TemplateValue.Markdown($"\n{OuterFence}"))
            : text;
    }

    // True if the template's part is, or begins with, a container of its name.
    private bool HasForm(TemplateCall call, string name)
    {
        if (!IsTemplatePart(call, name) || call.Load(FileOf(call, name)) is not { } template)
            return false;
        foreach (var line in template.Source.Text.EnumerateLines())
        {
            if (line.StartsWith(":::", StringComparison.Ordinal) && line.TrimStart(':').Trim().SequenceEqual(name))
                return true;
        }

        return false;
    }

    private TemplateValue RenderText(TemplateCall call, SourceSpan text)
    {
        var parsed = Template.Parse(text.File, text.Start, text.Length);
        lock (_findings)
            _findings.AddRange(parsed.Diagnostics);
        return parsed.Value is { } template ? call.Render(template) : default;
    }

    private BodyPart? Find(string name) => _body?.Parts.FirstOrDefault(p => p.Name == name);

    private static TemplateValue Join(TemplateCall call, List<TemplateValue> pieces)
    {
        var withGaps = new List<TemplateValue>(pieces.Count * 2);
        foreach (var piece in pieces.Where(p => !p.IsNull))
        {
            if (withGaps.Count > 0)
                withGaps.Add(Gap);
            withGaps.Add(piece);
        }

        return call.Concat([.. withGaps]);
    }
}
