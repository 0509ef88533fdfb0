using Demarche.English;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.People;

/// <summary>Settles party words: as mentions of a side, as people of a side, or as the colour of a thing.</summary>
internal sealed class PartySettler(Settlements settlements, CastText text, Sides sides)
{
    /// <summary>Settles a party word; the last token that is done with.</summary>
    public int Take(PartyMention mention)
    {
        var last = mention.Tokens.End - 1;
        if (text.IsDateline(mention) || text.IsHome(mention) || mention.Word.Kind == PartyWordKind.Seat && text.NamesOccasion(mention))
            return last;
        var head = text.Text.HeadOf(mention.Tokens);
        var heads = text[head].Relation is not (Relation.Amod or Relation.Compound) && !IsJoinedAdjective(mention, head);
        if (mention.NamesIt || mention.Word.Kind == PartyWordKind.Institution)
            settlements.Settle(mention.Tokens, head, mention.Tokens, sides.Of(mention), MentionForm.Name);
        else if (heads && mention.Word.Kind == PartyWordKind.People && mention.Tokens.First > 0 && text.Is(mention.Tokens.First - 1, "the"))
            settlements.Settle(mention.Tokens, head, mention.Tokens, sides.Of(mention), MentionForm.Nominal);
        else if (heads && text[last].Tag is Upos.Noun or Upos.Propn && mention.Word.Kind is PartyWordKind.People or PartyWordKind.Adjective)
            settlements.SettleUnnamed(mention.Tokens, head, mention.Tokens, mention.Code, null);
        // "rejected American proposals": nobody is mentioned, but whose proposals they were is told. Not the "Geneva talks": a town is nobody's side.
        else if (!heads && mention.Code is not null && mention.Word.Kind != PartyWordKind.Place)
            settlements.Colour(head, sides.Of(mention));
        return last;
    }

    // "American and Iranian officials"
    private bool IsJoinedAdjective(PartyMention mention, int head) =>
        mention.Word.Kind == PartyWordKind.Adjective && text[head] is { Relation: Relation.Conj, Tag: Upos.Adj or Upos.Propn } joined && text[joined.Head].Relation is Relation.Amod or Relation.Compound && !text.Text.Names.Any(n => n.Tokens.Contains(joined.Head) && n.Kind == NameKind.Person);
}
