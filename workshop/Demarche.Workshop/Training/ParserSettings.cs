namespace Demarche.Workshop.Training;

/// <summary>How a parser is trained.</summary>
/// <param name="Rounds">Passes over the treebank.</param>
/// <param name="Seeds">How many times to train; the weights are summed.</param>
/// <param name="Margin">How far the right action must lead in score: one update moves it by about 250.</param>
/// <param name="LabelMargin">The same for labels: one update moves them by about 90.</param>
/// <param name="Dropped">Share of features left out of each example at random.</param>
/// <param name="KeptActions">Most features to keep for actions.</param>
/// <param name="KeptLabels">Most weights to keep for labels.</param>
internal sealed record ParserSettings(
    int Rounds = 5, int Seeds = 2, float Margin = 100, float LabelMargin = 30, float Dropped = 0.15f, int KeptActions = 550_000, int KeptLabels = 250_000);
