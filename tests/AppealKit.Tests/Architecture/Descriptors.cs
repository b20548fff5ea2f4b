using System.Reflection;
using AppealKit.Cli;
using AppealKit.Diagnostics;

namespace AppealKit.Tests.Architecture;

/// <summary>Every kind of finding that the program can make, read from the types of all its projects.</summary>
internal static class Descriptors
{
    /// <summary>The descriptors, by code.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        .. Directory.EnumerateFiles(AppContext.BaseDirectory, "AppealKit.*.dll")
            .Select(f => Path.GetFileNameWithoutExtension(f))
            .Where(n => !n.Contains("Test", StringComparison.Ordinal))
            .Append(typeof(AppealKitProgram).Assembly.GetName().Name!)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .SelectMany(n => Assembly.Load(n).GetTypes())
            .Where(t => !t.ContainsGenericParameters)
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(f => f.FieldType == typeof(DiagnosticDescriptor))
            .Select(f => (DiagnosticDescriptor)f.GetValue(null)!)
            .OrderBy(d => d.Code, StringComparer.Ordinal),
    ];
}
