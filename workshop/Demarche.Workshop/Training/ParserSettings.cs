namespace Demarche.Workshop.Training;

/// <summary>How a parser is trained.</summary>
/// <param name="Rounds">Passes over the treebank with the search, after one along the gold trees.</param>
/// <param name="Seeds">How many times to train; the weights are summed.</param>
/// <param name="Beam">How many trees the search keeps.</param>
/// <param name="Margin">How much worse than the right action each wrong one must be, for every arc it loses, in the search: one update moves it by some hundreds.</param>
/// <param name="FirstMargin">How far the right action must lead in the pass along the gold trees: one update moves it by about 250.</param>
/// <param name="LabelMargin">The same for labels: one update moves them by about 90.</param>
/// <param name="Dropped">Share of features left out of each example at random.</param>
/// <param name="KeptActions">Most features to keep for actions.</param>
/// <param name="KeptLabels">Most weights to keep for labels.</param>
internal sealed record ParserSettings(
    int Rounds = 5,
    int Seeds = 2,
    int Beam = 6,
    float Margin = 40,
    float FirstMargin = 100,
    float LabelMargin = 30,
    float Dropped = 0.15f,
    int KeptActions = 590_000,
    int KeptLabels = 250_000);
