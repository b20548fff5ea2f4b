namespace AppealKit.Templating.Model;

[Flags]
internal enum ValueFlags : byte
{
    None = 0,
    DateOnly = 1,
    Failed = 2,
}
