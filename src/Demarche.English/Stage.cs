using Demarche.English.Lexicon;

namespace Demarche.English;

/// <summary>What a stage is given: the text as analysed so far, and what is known about its words.</summary>
/// <param name="Text">The results of the stages before.</param>
/// <param name="Lexemes">
/// The words' hashes and clusters, for trained models, by token index of the whole text. They live in a buffer that is used again
/// for the next text: read them, keep none of them.
/// </param>
/// <param name="Written">The day the text was written; null when unknown.</param>
internal readonly record struct StageInput(AnalysedText Text, Lexemes Lexemes, DateOnly? Written);

/// <summary>One step after the grammar: returns the text <c>with</c> what it found.</summary>
internal delegate AnalysedText Stage(StageInput input);
