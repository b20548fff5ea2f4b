namespace AppealKit.Yaml.Syntax;

/// <summary>Where the parser gave up, and what it had seen.</summary>
/// <param name="Kind">Why, as far as the parser itself knows.</param>
/// <param name="Start">Offset at which what it could not read begins.</param>
/// <param name="End">Offset at which it gave up.</param>
/// <param name="OpenBracket">Offset of the innermost open bracket or brace; -1 if there is none.</param>
/// <param name="LastScalarStart">Offset of the last scalar before; -1 if there is none.</param>
/// <param name="LastScalarEnd">Offset after the last scalar before.</param>
internal sealed record ParseFailure(ParseFailureKind Kind, int Start, int End, int OpenBracket, int LastScalarStart, int LastScalarEnd);
