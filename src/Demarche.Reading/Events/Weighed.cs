using Demarche.Facts;

namespace Demarche.Reading.Events;

/// <summary>A match with its sides, as far as they were found, and what became of it.</summary>
/// <param name="Match">The match.</param>
/// <param name="Sides">Who acts on whom, where need be guessed.</param>
/// <param name="Modality">How it stands towards reality.</param>
/// <param name="Fate">What stands against it.</param>
/// <param name="Taker">The match that has it for its content; null when none has.</param>
internal sealed record Weighed(Match Match, Sides Sides, Modality Modality, Fate Fate, Match? Taker);

/// <summary>Whether a match tells an event, and if not, what stands against it.</summary>
internal enum Fate
{
    /// <summary>It tells an event.</summary>
    Kept,

    /// <summary>Nobody known does it.</summary>
    Sideless,

    /// <summary>Its other side could only be guessed, and nothing bears the guess.</summary>
    Guessed,

    /// <summary>It needs another side, a date or a complement that it has not.</summary>
    Bare,

    /// <summary>Another match has it for its content.</summary>
    Taken,

    /// <summary>Said not to have happened, by a pattern that tells no such thing.</summary>
    Untrue,

    /// <summary>Merely thinkable.</summary>
    Thinkable,
}
