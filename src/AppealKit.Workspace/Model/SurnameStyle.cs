namespace AppealKit.Workspace.Model;

/// <summary>How family names that are told apart are printed.</summary>
public enum SurnameStyle
{
    /// <summary>As the name is written.</summary>
    AsWritten,

    /// <summary>In capitals: Jan KOWALSKI.</summary>
    Capitals,
}
