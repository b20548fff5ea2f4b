namespace AppealKit.Languages.Messages;

/// <summary>A piece of a message: literal text, or a placeholder.</summary>
/// <param name="Text">The text, or the name of the placeholder.</param>
/// <param name="IsPlaceholder">True for a placeholder.</param>
/// <param name="Form">The form asked for after the colon: <c>prepositional</c> of <c>{month:prepositional}</c>.</param>
internal readonly record struct MessagePart(string Text, bool IsPlaceholder, string? Form);
