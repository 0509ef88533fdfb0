namespace Demarche.Workshop.Training;

/// <summary>How a parser is trained.</summary>
/// <param name="Rounds">Passes over the treebank.</param>
/// <param name="Seeds">How many times to train; the weights are summed.</param>
/// <param name="Margin">How far the right action must lead in score: one update moves it by about 200.</param>
/// <param name="Dropped">Share of features left out of each example at random.</param>
/// <param name="KeptActions">Most features to keep for actions.</param>
/// <param name="KeptLabels">Most weights to keep for labels.</param>
internal sealed record ParserSettings(int Rounds, int Seeds, float Margin, float Dropped, int KeptActions, int KeptLabels);
