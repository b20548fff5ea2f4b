using AppealKit.Document;
using AppealKit.Templating.Model;

namespace AppealKit.Composition.Functions;

/// <summary>A spoken text that was cut to its time.</summary>
/// <param name="Read">What is read, with the names of marks between.</param>
/// <param name="LeftOut">What is left out.</param>
/// <param name="Words">The words of what is read.</param>
/// <param name="Beginnings">What is left out, paragraph by paragraph.</param>
internal sealed record SpokenCut(IReadOnlyList<TemplateValue> Read, IReadOnlyList<TemplateValue> LeftOut, int Words, IReadOnlyList<LeftOutParagraph> Beginnings);
