namespace AppealKit.Testing;

/// <summary>An output is not what its golden file holds.</summary>
public sealed class GoldenMismatchException(string message) : Exception(message);
