using Demarche.English;
using Demarche.Facts;

namespace Demarche.Reading.Events;

/// <summary>Who tells of an act, when it is not the report itself; by which statement it was done, when it was done by saying; how it was put.</summary>
internal sealed class Telling(Syntax syntax, Draft draft)
{
    private const string NotNamed = "a source not named";

    private static readonly (string Word, Channel Channel)[] Channels =
    [
        ("reporter", Channel.ToReporters), ("journalist", Channel.ToReporters), ("press", Channel.ToReporters), ("briefing", Channel.ToReporters),
        ("statement", Channel.PublicStatement), ("commentary", Channel.PublicStatement), ("speech", Channel.PublicStatement), ("address", Channel.PublicStatement),
        ("letter", Channel.Letter), ("twitter", Channel.SocialMedia), ("tweet", Channel.SocialMedia), ("facebook", Channel.SocialMedia), ("post", Channel.SocialMedia),
        ("notification", Channel.FormalNotification), ("intermediary", Channel.ThroughThirdParty), ("mediator", Channel.ThroughThirdParty),
    ];

    /// <summary>The attribution, innermost first, in whose content a token stands; null when the report itself tells it.</summary>
    public Attribution? Around(int token)
    {
        Attribution? best = null;
        var place = syntax[token].Range;
        foreach (var attribution in syntax.Text.Attributions)
        {
            if (attribution.Kind != AttributionCue.Act && attribution.Holds(place) && (best is null || attribution.Length < best.Length))
                best = attribution;
        }

        return best;
    }

    /// <summary>Whether those who say what an attribution holds are of the side of some actors.</summary>
    public bool IsBy(Attribution attribution, IReadOnlyList<Actor> actors) =>
        attribution.SourceHead >= 0 && draft.Cast.Acting(attribution.SourceHead).Any(s => actors.Any(a => a.Party == s.Party));

    /// <summary>
    /// Whether whoever judges or asks is heard doing it there: "Norland condemned the launch, its spokeswoman said". That Norland "rejected" or
    /// "agreed to" something may have come long before its spokeswoman tells of it.
    /// </summary>
    public bool IsToldByItself(Candidate candidate) =>
        candidate.Act is Act.Accuse or Act.Urge or Act.Demand or Act.Support or Act.Threaten or Act.Deny && syntax[candidate.Trigger].Fine == Xpos.VBD && Around(candidate.Trigger) is { } attribution && attribution.Cue.Length > 0 && IsBy(attribution, candidate.Sides.Actors);

    /// <summary>Name or words of whoever claims it, never a bare pronoun; null when the report states it or the act is the speaker's own saying.</summary>
    public string? ToldBy(Candidate candidate)
    {
        if (candidate.BySaying || Around(candidate.Trigger) is not { SourceHead: >= 0 } attribution)
            return null;
        var speakers = draft.Cast.Denoted(attribution.SourceHead);
        return speakers.Count > 0 ? speakers[0].Name : Words(attribution);
    }

    // "he" names nobody where his sentence isn't at hand, and "statement" alone reads as no English.
    private string Words(Attribution attribution)
    {
        var first = syntax[attribution.Source.First];
        if (attribution.Source.Length > 1)
            return syntax.Text.Words(attribution.Source).ToString();
        if (first.Tag is Upos.Pron or Upos.Det)
            return draft.Cast.ByHead.GetValueOrDefault(attribution.SourceHead)?.Side?.Name ?? NotNamed;
        var word = syntax.Text.Words(attribution.Source).ToString();
        return first is { Tag: Upos.Noun, Fine: Xpos.NN } ? $"{("aeiou".Contains(char.ToLowerInvariant(word[0]), StringComparison.Ordinal) ? "an" : "a")} {word.ToLowerInvariant()}" : word;
    }

    /// <summary>The statement by which the act was done: whose cue is the trigger, or whose words are the act.</summary>
    public Statement? DoneBy(Candidate candidate)
    {
        var trigger = draft.Take(syntax[candidate.Trigger].Range).Span;
        foreach (var statement in draft.Statements)
        {
            if (statement.Cue?.Span.Overlaps(trigger) == true)
                return statement;
        }

        if (!candidate.BySaying)
            return null;
        return draft.Statements.Where(s => s.Content.Any(c => c.Span.Contains(trigger))).MinBy(s => s.Content.Sum(c => c.Span.Length));
    }

    /// <summary>How the act was put, where the sentence tells.</summary>
    public Channel? ChannelOf(Candidate candidate, Statement? statement)
    {
        if (statement?.To.Any(t => t.Contains("report", StringComparison.OrdinalIgnoreCase) || t.Contains("journal", StringComparison.OrdinalIgnoreCase)) == true)
            return Channel.ToReporters;
        for (var up = candidate.Trigger; up >= 0; up = syntax[up].Head)
        {
            foreach (var child in syntax.Children(up))
            {
                if (syntax[child].Relation is not (Relation.Obl or Relation.Nmod or Relation.Obj or Relation.Iobj))
                    continue;
                foreach (var (word, channel) in Channels)
                {
                    if (syntax.Lemma(child) == word && candidate.Object != child && (channel != Channel.ToReporters || syntax[child].Relation != Relation.Nmod))
                        return channel;
                }
            }
        }

        return null;
    }
}
