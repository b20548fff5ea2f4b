namespace AppealKit.Workspace.Audiences.Search;

/// <summary>A spelling of a word of a name by its sound.</summary>
/// <param name="Skeleton">Its skeleton.</param>
/// <param name="Only">The alphabet in which alone it is spelled so, or any.</param>
/// <param name="IsTurned">True if it begins with к for the г of the name, or the other way round.</param>
internal sealed record OtherSound(string Skeleton, Alphabet Only, bool IsTurned = false);
