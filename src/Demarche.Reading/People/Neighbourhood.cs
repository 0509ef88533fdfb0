using Demarche.English;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.People;

/// <summary>In the company of which parties a report names somebody: those beside whom he is named, and whom he does not act on.</summary>
internal sealed class Neighbourhood(CastText text, IReadOnlyList<Description> descriptions)
{
    // Tokens away at which a party in the same sentence counts half.
    private const double Reach = 8;
    private const double SentenceBefore = 0.3;
    private const double Colour = 0.5;

    private ILookup<int, PartyMention>? _bySentence;

    /// <summary>How near some mentions each party is named, all told; by the party's code.</summary>
    public Dictionary<string, double> Of(IEnumerable<NameMention> mentions)
    {
        var near = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var mention in mentions)
            Add(near, mention);
        return near;
    }

    /// <summary>Whether somebody acts on a party where he is named: "Bell urged Ruritania".</summary>
    public bool ActsOn(IEnumerable<NameMention> mentions, string code) =>
        mentions.Any(m => text.Parties.Any(p => p.Code == code && text.SameSentence(p.Tokens.First, m.Tokens.First) && IsActedOn(p, m)));

    private void Add(Dictionary<string, double> near, NameMention mention)
    {
        var sentence = text.SentenceOf(mention.Tokens.First);
        _bySentence ??= text.Parties.Where(IsCompany).ToLookup(p => text.SentenceOf(p.Tokens.First));
        foreach (var party in _bySentence[sentence - 1].Concat(_bySentence[sentence]))
        {
            var weight = text.SentenceOf(party.Tokens.First) < sentence ? SentenceBefore : 1 / (1 + Math.Abs(party.Tokens.First - mention.Tokens.First) / Reach);
            if (party.Word.Kind == PartyWordKind.Adjective)
                weight *= Colour;
            if (!IsActedOn(party, mention))
                near[party.Code!] = near.GetValueOrDefault(party.Code!) + weight;
        }
    }

    // "Bell thanked Ruritania": its object is the other side.
    private bool IsActedOn(PartyMention party, NameMention by)
    {
        if (IsAsked(party, by))
            return true;
        var verb = BeforeArticle(party);
        // "To support Ruritania, Bell will ask ...": his own purpose.
        if (verb >= 0 && verb < by.Tokens.First && text[verb] is { Tag: Upos.Verb, Fine: Xpos.VB or Xpos.VBG } && text[party.Tokens.End - 1].Relation is Relation.Obj or Relation.Iobj)
            return true;
        return verb >= by.Tokens.End && text[verb].Tag == Upos.Verb && text[party.Tokens.End - 1].Relation is Relation.Obj or Relation.Iobj && text.SameSentence(by.Tokens.First, verb);
    }

    // "Bell demanded that Ruritania withdraw".
    private bool IsAsked(PartyMention party, NameMention by) =>
        text[party.Tokens.End - 1] is { Relation: Relation.Nsubj, Head: >= 0 and var asked } && text[asked] is { Relation: Relation.Ccomp or Relation.Xcomp, Head: >= 0 and var verb }
        && verb >= by.Tokens.End && text[verb].Lemma is "demand" or "insist" or "want" or "urge" or "ask" or "require" or "request" or "propose" or "recommend";

    private bool IsCompany(PartyMention party) =>
        party.Code is not null && party.Word.Party!.Kind is PartyKind.State or PartyKind.Organisation && party.Word.Kind != PartyWordKind.Place
        && !IsTarget(party) && !text.IsDateline(party) && !descriptions.Any(d => d.Words.Contains(party.Tokens.First));

    // "talks with Ruritania", "an envoy to Ruritania", "spoke in Ruritania": whose company it is not.
    private bool IsTarget(PartyMention party)
    {
        var before = BeforeArticle(party);
        return before >= 0 && text[before].Tag == Upos.Adp && !text.Is(before, "of") && !text.Is(before, "by");
    }

    private int BeforeArticle(PartyMention party) => party.Tokens.First - (text.Is(party.Tokens.First - 1, "the") ? 2 : 1);
}
