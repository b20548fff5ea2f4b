namespace AppealKit.Languages.Messages;

/// <summary>A piece of a message: literal text, or a placeholder.</summary>
/// <remarks>A class, so that lists of it need no code of their own, which even a precompiled program would have to make when it starts.</remarks>
/// <param name="Text">The text, or the name of the placeholder.</param>
/// <param name="IsPlaceholder">True for a placeholder.</param>
/// <param name="Form">The form asked for after the colon: <c>prepositional</c> of <c>{month:prepositional}</c>.</param>
internal sealed record MessagePart(string Text, bool IsPlaceholder, string? Form);
