using Demarche.English;

namespace Demarche.Reading.People;

/// <summary>A person's name in the text with what stands about it.</summary>
/// <param name="Tokens">The name's tokens, without title.</param>
/// <param name="Name">The name in words.</param>
/// <param name="Titled">The tokens from the first title or office before it to the name's end.</param>
/// <param name="Masculine">Gender that a title or given name tells; null when neither does.</param>
/// <param name="Descriptions">What the words beside it say he or she is.</param>
internal sealed record NameMention(TokenRange Tokens, PersonName Name, TokenRange Titled, bool? Masculine, IReadOnlyList<Description> Descriptions)
{
    /// <summary>Whether it stands in a line that names the report's own makers.</summary>
    public bool InCredits { get; init; }

    /// <summary>State named right behind it: "Omar Rahman of Ruritania"; null for none.</summary>
    public string? Country { get; init; }

    /// <summary>Party that the words beside it tell; null for none. "A critic of Ruritania" is no Ruritanian.</summary>
    public string? Party => Descriptions.Where(d => d.Office.SpeaksForASide).Select(d => d.Party).FirstOrDefault(p => p is not null);
}
