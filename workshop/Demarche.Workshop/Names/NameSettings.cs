namespace Demarche.Workshop.Names;

/// <summary>What a name model is trained on and how much of it is kept; the defaults are what ships.</summary>
/// <param name="Apart">The story that is not trained on but measured on; null for none.</param>
/// <param name="Kept">How many features the model keeps.</param>
/// <param name="Lexicon">A file that keeps the lexicon, and gives it when it exists; null for none.</param>
internal sealed record NameSettings(string? Apart = NameCorpora.UsualStory, int Kept = 80_000, string? Lexicon = null);
