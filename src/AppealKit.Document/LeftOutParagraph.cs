namespace AppealKit.Document;

/// <summary>A paragraph for which there is no time.</summary>
/// <param name="Beginning">Its first words.</param>
/// <param name="Words">How many words it has.</param>
public sealed record LeftOutParagraph(string Beginning, int Words);
