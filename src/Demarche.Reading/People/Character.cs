using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.People;

/// <summary>
/// Somebody or something the report speaks of, while it is being found out who that is. Characters live only inside the cast
/// builder; what leaves it is <see cref="Entity"/>.
/// </summary>
internal sealed class Character(EntityKind kind, int firstToken)
{
    private readonly Dictionary<string, double> _partyVotes = new(StringComparer.Ordinal);

    /// <summary>What it is.</summary>
    public EntityKind Kind { get; } = kind;

    /// <summary>Where it first appears.</summary>
    public int FirstToken { get; } = firstToken;

    /// <summary>Name as printed; null for somebody unnamed ("a senior official").</summary>
    public string? Name { get; set; }

    /// <summary>A person's name in words; null for the rest.</summary>
    public PersonName? Person { get; set; }

    /// <summary>Token at which the fullest name of a person first stands.</summary>
    public int Introduced { get; set; } = int.MaxValue;

    /// <summary>The id it gets; empty until the cast is drawn up.</summary>
    public string Id { get; set; } = "";

    /// <summary>True for a man, false for a woman, null when not known.</summary>
    public bool? Masculine { get; set; }

    /// <summary>Named only where a report thanks its reporters and editors: no surname of the story means them.</summary>
    public bool InCredits { get; init; }

    /// <summary>Whether the report names a government by it: "the Bell administration".</summary>
    public bool HeadsGovernment { get; set; }

    /// <summary>Whether it is several people ("officials").</summary>
    public bool Plural { get; init; }

    /// <summary>The offices that the report gives it, in order.</summary>
    public List<Description> Roles { get; } = [];

    /// <summary>Printed forms in order of first appearance.</summary>
    public List<string> Forms { get; } = [];

    /// <summary>The party it stands for, by the report's words; null when none or two speak equally.</summary>
    public string? Party
    {
        get
        {
            string? best = null;
            double most = 0, second = 0;
            foreach (var (code, votes) in _partyVotes.OrderBy(v => v.Key, StringComparer.Ordinal))
            {
                if (votes > most)
                    (best, most, second) = (code, votes, most);
                else if (votes > second)
                    second = votes;
            }

            return most > second ? best : null;
        }
    }

    /// <summary>Whether it has a name.</summary>
    public bool IsNamed => Name is not null;

    /// <summary>Whether it is one human being.</summary>
    public bool IsPerson => Kind == EntityKind.Person;

    /// <summary>Counts a sign that it stands for a party.</summary>
    public void Vote(string? party, double weight)
    {
        if (party is not null)
            _partyVotes[party] = _partyVotes.GetValueOrDefault(party) + weight;
    }

    /// <summary>Whether it holds or held an office of a rank.</summary>
    public bool Has(Rank rank) => Roles.Exists(r => r.Office.Rank == rank);

    /// <summary>Whether it is told to lead its side now.</summary>
    public bool Governs => HeadsGovernment || Roles.Exists(r => r is { Office: { Rank: Rank.Leader, OneHolder: true }, Time: RoleTime.Current or RoleTime.Acting });

    /// <summary>Adds a printed form, once.</summary>
    public void Print(string form)
    {
        if (!Forms.Contains(form, StringComparer.Ordinal))
            Forms.Add(form);
    }
}

/// <summary>An office that the text gives somebody: "South Korea's top nuclear envoy", "then American President".</summary>
/// <param name="Office">The office.</param>
/// <param name="Words">The words that say so, from the first modifier to the end of the office and its "of" or "to".</param>
/// <param name="Noun">The office's own tokens.</param>
/// <param name="Head">The token of the office that hangs on a word outside it.</param>
/// <param name="Party">Whose office it is; null when the words don't tell.</param>
/// <param name="Time">When it was held.</param>
/// <param name="Definite">"the", a possessive, or no article before it.</param>
/// <param name="Plural">Several hold it.</param>
/// <param name="Possessor">Token of the person or pronoun in whose service he or she is ("his", "Biden's"); -1 for none.</param>
internal sealed record Description(Office Office, TokenRange Words, TokenRange Noun, int Head, string? Party, RoleTime Time, bool Definite, bool Plural, int Possessor)
{
    /// <summary>The party that the words themselves tell, without the office's usual owner.</summary>
    public string? OwnParty { get; init; }

    /// <summary>
    /// Whether its words end with somebody else, whose name follows: "the sister of President" before "Omar Rahman", who is not she;
    /// "a spokesman for Prime Minister".
    /// </summary>
    public bool ServesNamed => Office.Rank is Rank.Relative && Words.End > Noun.End || Served >= 0;

    /// <summary>Token of the name behind the words that tells whom he or she serves ("a spokesman for President Bell"); -1 for none.</summary>
    public int Served { get; init; } = -1;

    /// <summary>Introduced as one of many: "a senior official".</summary>
    public bool Indefinite { get; init; }
}
