using AppealKit.Workspace.Model.Meetings;

namespace AppealKit.Composition.Meetings;

/// <summary>How files are called in the zip of a meeting: flat, by session.</summary>
internal static class SentFile
{
    /// <summary>The name of the files of a document, before language and format. A session without a number has its id.</summary>
    public static string NameOf(SessionDocument document) =>
        document.Session.Key + "-" + (document.IsComposed ? document.Wanted.Kind.Id.Replace('_', '-') : document.DocumentId);

    /// <summary>The name of a file for the whole meeting, which stands before those of the sessions.</summary>
    public static string NameOf(string sheet) => "00-" + sheet;
}
