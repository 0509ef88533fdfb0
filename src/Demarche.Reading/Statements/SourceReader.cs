using Demarche.English;
using Demarche.Facts;
using Demarche.Reading.Events;

namespace Demarche.Reading.Statements;

/// <summary>Who the source of an attribution is, by the cast.</summary>
/// <param name="Speaker">The first of those it denotes; null when nobody named is meant.</param>
/// <param name="Also">The others.</param>
/// <param name="Party">Whom they speak for, also when unnamed.</param>
/// <param name="Mention">The words; null when the text names no source.</param>
internal sealed record SpeakerFound(Actor? Speaker, IReadOnlyList<Actor> Also, string? Party, Extract? Mention);

/// <summary>Looks up the source of an attribution in the cast.</summary>
internal static class SourceReader
{
    /// <summary>The speaker of a source.</summary>
    /// <param name="draft">What has been read, cast included.</param>
    /// <param name="head">Head token of whom it is, or -1.</param>
    /// <param name="tokens">The words that stand as the source; they may be a relative pronoun.</param>
    public static SpeakerFound Read(Draft draft, int head, TokenRange tokens)
    {
        if (head < 0 || tokens.Length == 0)
            return new SpeakerFound(null, [], null, null);
        var mention = MentionOf(draft, Documents.Author(draft.Text, draft.Cast, head), tokens);
        if (mention is null || !DenotesPerson(draft, mention))
            mention = Apposed(draft, tokens) ?? mention ?? NamedNext(draft, tokens);
        var speakers = IsUnnamedPerson(draft, head, mention) ? [] : Joined(draft, head, mention?.Actors ?? []);
        // An unnamed person is said by the words that tell most: "the envoy", not "who".
        var words = speakers.Count == 0 && mention is { Described: { Length: > 0 } described } ? described : speakers.Count == 0 && !tokens.Contains(head) ? mention?.Tokens ?? new TokenRange(head, head + 1) : tokens;
        return new SpeakerFound(
            speakers.Count > 0 ? speakers[0] : null,
            speakers.Count > 1 ? [.. speakers.Skip(1)] : [],
            speakers.Count > 0 ? speakers[0].Party : mention?.Party,
            draft.Take(words));
    }

    /// <summary>Who signs a text. Ministers of a group of states sign for the group: "the G7 foreign ministers".</summary>
    public static SpeakerFound Signer(Draft draft, SignedText signed)
    {
        var found = Read(draft, signed.SignerHead, signed.Signer);
        // "Released by the Governments of Norland, Sudland and Westland": all whom the list names.
        if (draft.Issuers.Count > 1 && (found.Speaker is null || draft.Issuers.Any(i => i.Party == found.Party && !Denotation.IsPerson(found.Speaker))))
            return found with { Speaker = draft.Issuers[0], Also = [.. draft.Issuers.Skip(1)], Party = draft.Issuers[0].Party };
        if (found.Speaker is null && PartySpokenFor(draft, signed.SignerHead) is { } spokenFor)
            return found with { Party = spokenFor };
        var several = draft.Text.Tokens[signed.SignerHead].Fine is Xpos.NNS or Xpos.NNPS;
        if (found.Speaker is not null || !several || found.Party is not { } party || draft.Cast.PartyItself(party) is not { } itself)
            return found;
        return found with { Speaker = itself, Also = [.. Cosigners(draft, signed.SignerHead).Where(s => s.Id != itself.Id).DistinctBy(s => s.Id)] };
    }

    // "A spokesperson of the Foreign Ministry issued the following statement": somebody unnamed speaks for the ministry's side.
    private static string? PartySpokenFor(Draft draft, int signer)
    {
        var text = draft.Text;
        if (text.Tokens[signer].Lemma.ToLowerInvariant() is not ("spokesman" or "spokeswoman" or "spokesperson") || signer + 1 >= text.Tokens.Length || text.Form(signer + 1) is not ("of" or "for"))
            return null;
        var sentence = text.Sentences[text.SentenceOf(signer)].Tokens;
        for (var at = signer + 2; at < sentence.End && text.Tokens[at].Tag is Upos.Det or Upos.Adj or Upos.Noun or Upos.Propn; at++)
        {
            if (draft.Cast.Denoted(at) is [{ Party: { } party } body] && draft.Cast.Entity(body.Id).Kind == EntityKind.Organisation)
                return party;
        }

        return null;
    }

    // "... and the High Representative of the European Union": further offices of the sentence that names the signers.
    private static IEnumerable<Actor> Cosigners(Draft draft, int signer)
    {
        var sentence = draft.Text.Sentences[draft.Text.SentenceOf(signer)].Tokens;
        for (var at = signer + 1; at < sentence.End; at++)
        {
            if (draft.Cast.ByHead.TryGetValue(at, out var mention) && mention is { Actors.Count: 0, Side: { } side })
                yield return side;
        }
    }

    // A tree hangs "Administrator Ana Mora" on any of its words, so the whole phrase is asked, a person first.
    private static CastMention? MentionOf(Draft draft, int head, TokenRange tokens)
    {
        if (tokens.Contains(head) && PersonIn(draft, tokens) is { } person)
            return person;
        return draft.Cast.ByHead.GetValueOrDefault(head) ?? (tokens.Contains(head) ? BodyAtEnd(draft, tokens) ?? InTitle(draft, tokens) : null);
    }

    // "norland says floods over": in a title without capitals a name is what the text below writes with them.
    private static CastMention? InTitle(Draft draft, TokenRange tokens)
    {
        if (tokens.End > draft.Text.Sentences[0].Tokens.End || !char.IsLower(draft.Text.Form(tokens.First)[0]))
            return null;
        foreach (var mention in draft.Cast.Mentions)
        {
            if (mention.Actors.Count == 1 && draft.Text.Words(mention.Tokens).Equals(draft.Text.Words(tokens), StringComparison.OrdinalIgnoreCase))
                return mention;
        }

        return null;
    }

    // "the state news outlet HVN": the name that a description leads to.
    private static CastMention? BodyAtEnd(Draft draft, TokenRange tokens) =>
        draft.Text.Tokens[tokens.End - 1].Tag == Upos.Propn && draft.Cast.ByHead.TryGetValue(tokens.End - 1, out var mention) && mention.Tokens.First > tokens.First
            && draft.Text.Tokens[mention.Tokens.First - 1].Tag is Upos.Noun ? mention : null;

    private static bool DenotesPerson(Draft draft, CastMention mention) =>
        mention.Actors.Count > 0 && draft.Cast.Entity(mention.Actors[0].Id).Kind == EntityKind.Person;

    // "the US official": nobody named, though the party is known.
    private static bool IsUnnamedPerson(Draft draft, int head, CastMention? mention) =>
        mention is not null && !DenotesPerson(draft, mention) && draft.Text.Tokens[head].Tag == Upos.Noun
        && draft.Text.Tokens[head].Lemma is "official" or "diplomat" or "aide" or "source" or "spokesman" or "spokeswoman" or "spokesperson" or "adviser" or "negotiator" or "envoy" or "lawmaker" or "analyst" or "expert";

    // "the special envoy, Ana Mora, offered"
    private static CastMention? Apposed(Draft draft, TokenRange tokens)
    {
        var text = draft.Text;
        var sentence = text.Sentences[text.SentenceOf(tokens.First)].Tokens;
        var at = tokens.End;
        while (at < sentence.End && at < tokens.End + 4 && text.Tokens[at].Tag is Upos.Adp or Upos.Det or Upos.Propn or Upos.Noun or Upos.Adj)
            at++;
        if (at + 1 >= sentence.End || text.Form(at) is not "," || !draft.Cast.ByHead.TryGetValue(at + 1, out var mention))
            return null;
        return DenotesPerson(draft, mention) && mention.Tokens.End < sentence.End && text.Form(mention.Tokens.End) is "," ? mention : null;
    }

    // "The research group [Harbour Watch] warned": the tree ends the phrase before the name.
    private static CastMention? NamedNext(Draft draft, TokenRange tokens)
    {
        var text = draft.Text;
        if (tokens.End + 1 >= text.Tokens.Length || text.Tokens[tokens.End - 1].Tag != Upos.Noun || !draft.Cast.ByHead.TryGetValue(tokens.End, out var mention) || mention.Tokens.First != tokens.End)
            return null;
        return mention.Actors.Count == 1 && mention.Tokens.End < text.Tokens.Length && text.Tokens[mention.Tokens.End].Tag is Upos.Verb or Upos.Aux ? mention : null;
    }

    // "the Mora administration", "Mora supporters": somebody else or a body, called by the name.
    private static bool Modifies(AnalysedText text, int end, TokenRange tokens) => end < tokens.End && text.Tokens[end].Tag is Upos.Noun or Upos.Adj;

    // Not the owner in "Mora's aide", nor who hangs on a preposition in "an aide to Mora".
    private static CastMention? PersonIn(Draft draft, TokenRange tokens)
    {
        var text = draft.Text;
        for (var at = tokens.First; at < tokens.End; at++)
        {
            if (!draft.Cast.ByHead.TryGetValue(at, out var mention) || mention.Actors.Count != 1 || draft.Cast.Entity(mention.Actors[0].Id).Kind != EntityKind.Person)
                continue;
            var end = Math.Max(mention.Tokens.End, at + 1);
            if (end < text.Tokens.Length && text.Tokens[end].Fine == Xpos.POS || Modifies(text, end, tokens))
                continue;
            var before = Math.Min(mention.Tokens.First, at) - 1;
            var hangs = before >= tokens.First && text.Tokens[before].Tag is Upos.Adp or Upos.Cconj;
            if (!hangs && text.Tokens[at].Tag == Upos.Propn)
                return mention;
        }

        return null;
    }

    // "Kim and Noh told reporters": both speak.
    private static IReadOnlyList<Actor> Joined(Draft draft, int head, IReadOnlyList<Actor> first)
    {
        if (first.Count != 1)
            return first;
        var all = new List<Actor>(first);
        foreach (var child in draft.Text.ChildrenOf(head))
        {
            if (draft.Text.Tokens[child].Relation == Relation.Conj && child > head)
                all.AddRange(draft.Cast.Denoted(child).Where(a => all.TrueForAll(x => x.Id != a.Id)));
        }

        return all;
    }
}
