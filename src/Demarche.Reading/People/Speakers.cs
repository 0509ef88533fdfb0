using Demarche.English;
using Demarche.English.Mentions;
using Demarche.Facts;

namespace Demarche.Reading.People;

/// <summary>
/// Settles who "I", "we" and "our" are: the speaker of the quotation they stand in. Who says "we" speaks for his side too, which his
/// actor bears.
/// </summary>
internal static class Speakers
{
    /// <summary>The draft with the first persons of its quotations settled.</summary>
    public static Draft Settle(Draft draft)
    {
        var byHead = new Dictionary<int, CastMention>(draft.Cast.ByHead);
        foreach (var statement in draft.Statements)
        {
            foreach (var quote in statement.Quotes)
                Settle(draft, statement, quote.Span, byHead);
        }

        return byHead.Count == draft.Cast.ByHead.Count ? draft : draft with { Cast = draft.Cast.With(byHead) };
    }

    private static void Settle(Draft draft, Statement statement, Span quote, Dictionary<int, CastMention> byHead)
    {
        var (text, place) = (draft.Text, draft.Report.Text);
        var end = place.ToUtf16(quote.End);
        for (var i = text.TokenFrom(place.ToUtf16(quote.Start)); i < text.Tokens.Length && text.Tokens[i].End <= end; i++)
        {
            if (Pronouns.Find(text.Form(i)) is not { Person: PronounPerson.First } pronoun)
                continue;
            Actor[] who = statement.Speaker is null || !pronoun.Plural && statement.Also.Count > 0 ? [] : [statement.Speaker, .. statement.Also];
            if (who.Length > 0 || statement.Party is not null)
                byHead.TryAdd(i, new CastMention(i, new TokenRange(i, i + 1), who, statement.Party) { Side = statement.Party is { } party ? draft.Cast.PartyItself(party) : null });
        }
    }
}
