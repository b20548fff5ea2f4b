namespace AppealKit.Templating.Model;

/// <summary>What the text of a string value means where it is printed.</summary>
public enum TextKind : byte
{
    /// <summary>It means only itself: it is escaped for the place where it lands.</summary>
    Plain,

    /// <summary>It is Markdown source: spliced into Markdown as it is.</summary>
    Markdown,
}
