namespace AppealKit.Pdf.Tags;

/// <summary>A marked-content sequence (ISO 32000-1, 14.7.4.2).</summary>
/// <param name="Page">Index of its page, from 0.</param>
/// <param name="Id">Its identifier on the page.</param>
internal readonly record struct ContentPlace(int Page, int Id);
