namespace Demarche.Workshop.Training;

/// <summary>How a tagger is trained.</summary>
/// <param name="Rounds">Passes over the treebank.</param>
/// <param name="Seeds">How many times to train; the weights are summed.</param>
/// <param name="Margin">How far the right tag must lead in score: one update moves it by about 100.</param>
/// <param name="Dropped">Share of features left out of each example at random.</param>
/// <param name="Kept">Most weights to keep.</param>
internal sealed record TaggerSettings(int Rounds = 5, int Seeds = 3, float Margin = 50, float Dropped = 0, int Kept = 350_000);
