namespace Demarche.Facts.Knowledge;

/// <summary>What a word for a person says about the place he or she has.</summary>
public enum Rank
{
    /// <summary>Head of a state, government or movement.</summary>
    Leader,

    /// <summary>Minister, secretary of state, national security adviser.</summary>
    Minister,

    /// <summary>Envoy, ambassador, negotiator.</summary>
    Envoy,

    /// <summary>Spokesman and the like.</summary>
    Spokesman,

    /// <summary>Official, director, adviser.</summary>
    Official,

    /// <summary>Member of a parliament.</summary>
    Lawmaker,

    /// <summary>Soldier of any grade.</summary>
    Military,

    /// <summary>Member of an armed group.</summary>
    Fighter,

    /// <summary>Leader of an opposition.</summary>
    Opposition,

    /// <summary>Party politician, candidate.</summary>
    Party,

    /// <summary>Clergy with a public voice.</summary>
    Cleric,

    /// <summary>The holder of the same office on another side.</summary>
    Counterpart,

    /// <summary>Kin, predecessor, ally: told by another person.</summary>
    Relative,

    /// <summary>Expert, journalist, lawyer, citizen: stands for no side.</summary>
    Private,

    /// <summary>An unnamed source.</summary>
    Source,
}

/// <summary>A word for people by what they are.</summary>
/// <param name="Noun">Singular, lower case: "deputy foreign minister".</param>
/// <param name="Masculine">True or false where the word tells the gender, else null.</param>
/// <param name="Rank">What place it gives.</param>
/// <param name="Party">Whose office it is when the text doesn't say; null where it has to.</param>
/// <param name="OneHolder">Whether a party has but one at a time.</param>
public sealed record Office(string Noun, bool? Masculine, Rank Rank, string? Party, bool OneHolder)
{
    /// <summary>Whose office it mostly is in English-language news, which names the country of others who hold it; empty where it is nobody's.</summary>
    public IReadOnlyList<string> Usual { get; init; } = [];

    /// <summary>Whether who holds it speaks for a side.</summary>
    public bool SpeaksForASide => Rank is not (Rank.Private or Rank.Relative or Rank.Source);
}
