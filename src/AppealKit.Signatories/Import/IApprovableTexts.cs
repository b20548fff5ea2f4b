using AppealKit.Signatories.Versions;
using AppealKit.Values;

namespace AppealKit.Signatories.Import;

/// <summary>The texts of a document that somebody can have approved.</summary>
public interface IApprovableTexts
{
    /// <summary>The text as it is now; null if the document does not come out in the language, or cannot be composed.</summary>
    TextVersion? Current(LanguageTag language);

    /// <summary>The text that some digits mean: as it is now, or one that was kept; null if there is none.</summary>
    TextVersion? Find(string digits);
}
