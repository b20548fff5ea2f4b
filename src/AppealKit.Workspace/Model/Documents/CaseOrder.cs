namespace AppealKit.Workspace.Model.Documents;

/// <summary>The order of a list of cases.</summary>
public enum CaseOrder
{
    /// <summary>As listed; by id where a condition chooses.</summary>
    AsListed,

    /// <summary>By name in the order of the document's language.</summary>
    Name,

    /// <summary>By the date of the event behind the custody or return.</summary>
    Event,
}
