using System.Collections.Frozen;

namespace Demarche.English.Mentions;

/// <summary>Grammatical person of a pronoun.</summary>
public enum PronounPerson : byte
{
    /// <summary>I, we.</summary>
    First,

    /// <summary>you.</summary>
    Second,

    /// <summary>he, she, it, they.</summary>
    Third,
}

/// <summary>What a personal or possessive pronoun tells.</summary>
/// <param name="Person">Grammatical person.</param>
/// <param name="Gender">Gender; unknown for they, I, you, we.</param>
/// <param name="Plural">they, we.</param>
/// <param name="Possessive">his, her, its, their, my, our before a noun.</param>
/// <param name="Reflexive">himself.</param>
public sealed record Pronoun(PronounPerson Person, Gender Gender, bool Plural, bool Possessive, bool Reflexive);

/// <summary>The personal pronouns. "her" is both object and possessive: its relation in the tree tells.</summary>
public static class Pronouns
{
    private static readonly FrozenDictionary<string, Pronoun> Known = Table().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenDictionary<string, Pronoun>.AlternateLookup<ReadOnlySpan<char>> ByForm = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The pronoun of a printed form, in any case but "US"; null when it is none.</summary>
    public static Pronoun? Find(ReadOnlySpan<char> form) =>
        form.Length is > 0 and < 11 && form is not ("US" or "IT") && ByForm.TryGetValue(form, out var pronoun) ? pronoun : null;

    private static Dictionary<string, Pronoun> Table()
    {
        var table = new Dictionary<string, Pronoun>(StringComparer.OrdinalIgnoreCase);
        Add(PronounPerson.Third, Gender.Masculine, plural: false, "he him", "his", "himself");
        Add(PronounPerson.Third, Gender.Feminine, plural: false, "she hers", "her", "herself");
        Add(PronounPerson.Third, Gender.Neuter, plural: false, "it", "its", "itself");
        Add(PronounPerson.Third, Gender.Unknown, plural: true, "they them theirs", "their", "themselves");
        Add(PronounPerson.First, Gender.Unknown, plural: false, "I me mine", "my", "myself");
        Add(PronounPerson.First, Gender.Unknown, plural: true, "we us ours", "our", "ourselves");
        Add(PronounPerson.Second, Gender.Unknown, plural: false, "you yours", "your", "yourself");
        return table;

        void Add(PronounPerson person, Gender gender, bool plural, string personal, string possessive, string reflexive)
        {
            foreach (var form in personal.Split(' '))
                table[form] = new Pronoun(person, gender, plural, Possessive: false, Reflexive: false);
            table[possessive] = new Pronoun(person, gender, plural, Possessive: true, Reflexive: false);
            table[reflexive] = new Pronoun(person, gender, plural, Possessive: false, Reflexive: true);
        }
    }
}
