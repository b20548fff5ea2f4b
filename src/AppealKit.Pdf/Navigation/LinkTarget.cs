using AppealKit.Layout.Frames;

namespace AppealKit.Pdf.Navigation;

/// <summary>Where a link leads: to an address, or to a place in the document.</summary>
/// <param name="Address">An address in ASCII; null for a place.</param>
/// <param name="Place">The place, if there is no address.</param>
internal sealed record LinkTarget(string? Address, PagePosition Place);
