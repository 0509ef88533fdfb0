namespace Demarche.Workshop.Training;

/// <summary>How word clusters are learnt; the defaults are what ships.</summary>
/// <param name="Classes">Number of classes.</param>
/// <param name="Rounds">How often every word may change its class.</param>
/// <param name="Words">About how many words of raw news are read, besides the treebanks.</param>
/// <param name="Least">Occurrences a word must have.</param>
internal sealed record ClusterSettings(int Classes = 384, int Rounds = 5, int Words = 6_000_000, int Least = 5);
