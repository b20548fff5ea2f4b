using System.Globalization;
using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Templating.Model;
using AppealKit.Yaml;

namespace AppealKit.Cli.Data;

/// <summary>Turns YAML or JSON (which YAML 1.2 contains) into the variables of a template.</summary>
internal static class DataReader
{
    /// <summary>Reads a file whose top level is a map.</summary>
    public static TemplateObject? Read(SourceFile file, DiagnosticBag findings)
    {
        var read = new YamlReader().Read(file);
        findings.AddRange(read.Diagnostics);
        switch (read.Value)
        {
            case MappingNode map:
                return ReadObject(map);
            case null:
                return null;
            case var other:
                findings.Add(CliDiagnostics.DataIsNoMap(other.Span));
                return null;
        }
    }

    private static TemplateObject ReadObject(MappingNode map)
    {
        var result = new TemplateObject();
        foreach (var entry in map.Entries)
            result[entry.Key.Value] = ReadValue(entry.Value);
        return result;
    }

    private static TemplateValue ReadValue(PositionedNode node) => node switch
    {
        MappingNode map => TemplateValue.Of(ReadObject(map)),
        SequenceNode list => TemplateValue.Of([.. list.Items.Select(ReadValue)]),
        ScalarNode { Style: ScalarStyle.Plain } scalar => ReadPlain(scalar),
        ScalarNode scalar => TemplateValue.Of(scalar.Value, scalar.Span),
        _ => default,
    };

    // The core schema of YAML 1.2 (10.3): what is not quoted may be null, true, false or a number.
    private static TemplateValue ReadPlain(ScalarNode scalar)
    {
        var text = scalar.Value;
        switch (text)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                return default;
            case "true" or "True" or "TRUE":
                return TemplateValue.True;
            case "false" or "False" or "FALSE":
                return TemplateValue.False;
            default:
                break;
        }

        if (text[0] is not ('-' or '+' or '.') && !char.IsAsciiDigit(text[0]))
            return TemplateValue.Of(text, scalar.Span);
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
            return TemplateValue.Of(whole, scalar.Span);
        if (text.StartsWith("0x", StringComparison.Ordinal) && long.TryParse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hex))
            return TemplateValue.Of(hex, scalar.Span);
        const NumberStyles Float = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return double.TryParse(text, Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? TemplateValue.Of(number, scalar.Span)
            : TemplateValue.Of(text, scalar.Span);
    }
}
