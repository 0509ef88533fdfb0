using System.Collections.Immutable;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Events;

/// <summary>A pattern found in a sentence.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="Trigger">Token of its trigger word.</param>
/// <param name="Used">Tokens that filled its parts: objects, fixed words.</param>
/// <param name="Actor">Token of the part that the pattern marks as the acting side, or -1.</param>
/// <param name="Target">Token of the part that the pattern marks as the other side, or -1.</param>
/// <param name="Complement">Head of the complement clause or infinitive, or -1.</param>
internal sealed record Match(ActPattern Pattern, int Trigger, ImmutableArray<int> Used, int Actor, int Target, int Complement);
