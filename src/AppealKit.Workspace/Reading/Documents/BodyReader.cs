using AppealKit.Diagnostics.Source;
using AppealKit.Values;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Yaml;
using AppealKit.Yaml.Reading;

namespace AppealKit.Workspace.Reading.Documents;

/// <summary>Splits the front matter off <c>body.LANG.md</c>.</summary>
internal static class BodyReader
{
    public static BodyFile Read(SourceFile file, LanguageTag language, ReadingContext context)
    {
        var body = new BodyFile(language, file, 0);
        if (string.IsNullOrWhiteSpace(file.Text))
            context.Diagnostics.Add(WorkspaceDiagnostics.EmptyBody(file.Span(0, 0)));
        if (!IsFence(file, 1))
            return body;
        for (var line = 2; line <= file.LineCount; line++)
        {
            if (IsFence(file, line))
                return ReadFrontMatter(body, file.OffsetOf(line, 1), line < file.LineCount ? file.OffsetOf(line + 1, 1) : file.Text.Length, context);
        }

        context.Diagnostics.Add(WorkspaceDiagnostics.UnclosedFrontMatter(file.Span(0, 3)));
        return body;
    }

    private static bool IsFence(SourceFile file, int line) => file.LineText(line).TrimEnd() is "---";

    private static BodyFile ReadFrontMatter(BodyFile body, int end, int textStart, ReadingContext context)
    {
        // The text behind it turned into spaces: the places stay those of the file.
        var yaml = new SourceFile(body.File.Path, body.File.Text[..end]);
        body = body with { TextStart = textStart };
        var root = new YamlReader().Read(yaml);
        // Front matter may be empty.
        context.Diagnostics.AddRange(root.Diagnostics.Where(d => d.Code != YamlReader.EmptyFileCode));
        if (root.Value is null || MappingReader.Of(root.Value, "the head of a body", context) is not { } reader)
            return body;
        var (state, of) = (reader.Choice<TranslationState>("state"), reader.Text("of"));
        reader.Finish();
        return body with { State = state, Of = of };
    }
}
