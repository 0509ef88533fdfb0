namespace Demarche.Facts;

/// <summary>The words for tiers.</summary>
public static class Tiers
{
    private static readonly string[] Words = ["unknown", "official", "wire", "outlet", "rewrite"];

    /// <summary>The word of a tier, as it is printed.</summary>
    public static string Word(this Tier tier) => Words[(int)tier];

    /// <summary>The tier of a word; null when there is none.</summary>
    public static Tier? Of(string word) => Array.IndexOf(Words, word) is >= 0 and var at ? (Tier)at : null;
}
