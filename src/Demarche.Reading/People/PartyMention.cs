using Demarche.English;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.People;

/// <summary>A place in the text where a known phrase points at a party.</summary>
/// <param name="Tokens">The phrase's tokens; one token where the phrase is only a part of it ("US-led").</param>
/// <param name="Word">What it means there.</param>
internal sealed record PartyMention(TokenRange Tokens, PartyWord Word)
{
    /// <summary>Code of the party; null for an institution of none.</summary>
    public string? Code => Word.Party?.Code;

    /// <summary>Whether the phrase names the party itself rather than its people, its colour or its towns.</summary>
    public bool NamesIt => Word.Kind is PartyWordKind.Name or PartyWordKind.Seat;
}
