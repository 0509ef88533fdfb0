using Demarche.English;
using Demarche.English.Mentions;

namespace Demarche.Reading.Statements;

/// <summary>Settles that "we" and "our" in a text that a party speaks are this party, but for what it quotes and where they are somebody already.</summary>
internal sealed class AuthorCast(TextAuthor authors)
{
    /// <summary>The draft with its author, and the first persons settled.</summary>
    public Draft Settle(Draft draft)
    {
        if (authors.Of(draft) is not { } author)
            return draft;
        var byHead = new Dictionary<int, CastMention>(draft.Cast.ByHead);
        for (var at = 0; at < draft.Text.Tokens.Length; at++)
        {
            if (Pronouns.Find(draft.Text.Form(at)) is { Person: PronounPerson.First } && !draft.Text.IsQuoted(at) && !IsOfAParty(byHead.GetValueOrDefault(at)))
                byHead[at] = new CastMention(at, new TokenRange(at, at + 1), [author], author.Party);
        }

        return draft with { Cast = draft.Cast.With(byHead), Author = author };
    }

    private static bool IsOfAParty(CastMention? mention) => mention is not null && (mention.Party is not null || mention.Actors.Any(a => a.Party is not null));
}
