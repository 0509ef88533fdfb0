namespace Demarche.Workshop.Names;

/// <summary>Small questions about words that the readers of other people's mentions ask, answered from the lists.</summary>
internal static class NameWords
{
    private static readonly NameLists Lists = NameLists.Load();

    public static bool IsArticle(string token) => token is "the" or "The" or "a" or "A" or "an" or "An" or "THE";

    public static bool IsTitle(string token) => Lists.Has(token.ToLowerInvariant(), English.Names.ListMatch.Title);

    public static bool IsDemonym(string token) => Lists.Has(token.ToLowerInvariant(), English.Names.ListMatch.Demonym);

    public static bool IsState(string name) => Lists.Has(name.ToLowerInvariant(), English.Names.ListMatch.State);

    /// <summary>First and last word bear a capital or digit, and between stand only such words, particles and hyphens.</summary>
    public static bool IsWrittenAsName(IReadOnlyList<string> tokens) =>
        Capital(tokens[0]) && (Capital(tokens[^1]) || char.IsDigit(tokens[^1][0]))
        && tokens.All(t => Capital(t) || !char.IsLetter(t[0]) || IsParticle(t));

    private static bool Capital(string token) => token.Any(char.IsUpper);

    private static bool IsParticle(string token) => Lists.Has(token, English.Names.ListMatch.Particle);
}
