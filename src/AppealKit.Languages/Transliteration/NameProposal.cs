namespace AppealKit.Languages.Transliteration;

/// <summary>A form of a name that a rule gives, and that somebody who knows has still to confirm.</summary>
/// <param name="Form">The basic form.</param>
/// <param name="Rule">The rule, in words.</param>
/// <param name="Cases">Genitive, dative, accusative, instrumental and prepositional; empty for languages that do not inflect names.</param>
public sealed record NameProposal(string Form, string Rule, IReadOnlyList<string> Cases);
