using AppealKit.Typography.Fonts;
using AppealKit.Values;

namespace AppealKit.Typography.Lines;

/// <summary>How letters look.</summary>
/// <param name="Font">Family and cut.</param>
/// <param name="Size">Type size.</param>
/// <param name="Language">The language, for line breaks, shaping and forms of letters.</param>
/// <param name="Rise">How far the baseline is raised (note calls).</param>
/// <param name="NoBreakBefore">True if no line may begin with these letters, whatever they are (note calls).</param>
public readonly record struct TextStyle(FontStyle Font, Length Size, LanguageTag Language, Length Rise = default, bool NoBreakBefore = false);
