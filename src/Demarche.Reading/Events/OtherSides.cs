using Demarche.English;
using Demarche.Facts;

namespace Demarche.Reading.Events;

/// <summary>The other side of an act whose own words tell none: another party of the sentence, else the report's.</summary>
internal sealed class OtherSides(Syntax syntax, Cast cast, Denotation denotation, IReadOnlySet<string> goBetweens)
{
    // Asked for every act that tells no other side, of the same few parties.
    private readonly Dictionary<string, Actor?> _most = new(StringComparer.Ordinal);

    // Whom each mention of the report names, those aside left out.
    private List<IReadOnlyList<Actor>>? _named;

    /// <summary>Completes the acting side by the party that the report names most beside it, if the sentence names it; by the nearest other party of the sentence; else by the report's.</summary>
    public Sides Complete(int trigger, IReadOnlyList<Actor> actors)
    {
        var sentence = syntax.Text.Sentences[syntax.Text.SentenceOf(trigger)].Tokens;
        var outwards = Enumerable.Range(trigger, sentence.End - trigger).Concat(Enumerable.Range(sentence.First, trigger - sentence.First).Reverse()).Where(t => syntax.Text.IsQuoted(t) || !syntax.Text.IsQuoted(trigger)).ToList();
        var most = MostNamed(actors);
        if (most is not null && InSentence(outwards, most, actors) is { Count: > 0 } named)
            return new Sides(actors, named, OtherSide.Sentence);
        if (Nearest(outwards, actors) is [_, ..] here)
            return new Sides(actors, here, OtherSide.Sentence);
        return most is null ? new Sides(actors, [], OtherSide.Untold) : new Sides(actors, [most], OtherSide.Report);
    }

    /// <summary>
    /// Who is attacked, by the sentence: "Velia stands with Norland in the face of Sudland's invasion" is told of Norland, which is named last
    /// before it, and not of Velia, whose act the sentence tells; null where it names nobody else.
    /// </summary>
    public Sides? Attacked(int trigger, IReadOnlyList<Actor> actors)
    {
        var sentence = syntax.Text.Sentences[syntax.Text.SentenceOf(trigger)];
        var telling = syntax.Subject(sentence.Root);
        var others = Enumerable.Range(sentence.Tokens.First, trigger - sentence.Tokens.First).Reverse().Concat(Enumerable.Range(trigger, sentence.Tokens.End - trigger))
            .Where(t => telling < 0 || t != telling && !syntax.IsBelow(t, telling));
        return Nearest(others, actors) is [_, ..] here ? new Sides(actors, here, OtherSide.Sentence) : null;
    }

    // Whoever stands for the party nearest to the act: its envoy rather than the state that his title names.
    private List<Actor> InSentence(List<int> outwards, Actor side, IReadOnlyList<Actor> actors)
    {
        foreach (var token in outwards)
        {
            if (IsAside(token) || denotation.Acting(token).FirstOrDefault(a => a.Party == side.Party) is not { } standing)
                continue;
            var named = cast.Bearer(token)?.Actors.FirstOrDefault(a => a.Party == side.Party) ?? (Denotation.IsPerson(standing) ? standing : side);
            // "The drills, which Velia has denounced, are held by Norland and Sudland": both.
            return [named, .. TargetFinder.Besides(syntax.Coordinated(First(token)).SelectMany(denotation.Acting), [.. actors, named])];
        }

        return [];
    }

    // A report follows few parties: where a sentence names no other side, the one that the report names most is meant more often than the last one named.
    private Actor? MostNamed(IReadOnlyList<Actor> actors)
    {
        var parties = string.Join('\t', actors.Select(a => a.Party));
        if (!_most.TryGetValue(parties, out var most))
            _most.Add(parties, most = CountNamed(actors));
        return most;
    }

    private Actor? CountNamed(IReadOnlyList<Actor> actors)
    {
        var counts = new Dictionary<string, (int Times, Actor Side)>(StringComparer.Ordinal);
        foreach (var named in _named ??= Named())
        {
            foreach (var actor in TargetFinder.Besides(named, actors))
                counts[actor.Party!] = (counts.GetValueOrDefault(actor.Party!).Times + 1, counts.TryGetValue(actor.Party!, out var known) && IsState(known.Side) ? known.Side : actor);
        }

        return counts.OrderByDescending(c => c.Value.Times).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => c.Value.Side).FirstOrDefault();
    }

    private List<IReadOnlyList<Actor>> Named() =>
        [.. cast.Mentions.Where(m => !IsAside(m.Head)).Select(m => denotation.Acting(m.Head)).Where(named => named.Count > 0)];

    private static bool IsState(Actor actor) => actor.Id.StartsWith("state:", StringComparison.Ordinal);

    private List<Actor> Nearest(IEnumerable<int> tokens, IReadOnlyList<Actor> actors)
    {
        foreach (var token in tokens)
        {
            if (denotation.Acting(token) is [_, ..] acting && !IsAside(token) && TargetFinder.Besides(acting, actors) is [_, ..])
                return TargetFinder.Besides(syntax.Coordinated(First(token)).SelectMany(denotation.Acting), actors);
        }

        return [];
    }

    // A place where something is, or a name inside another phrase ("Security Council resolutions"), and somebody who only carries words between two, is nobody's other side.
    private bool IsAside(int token) =>
        syntax[token].Relation is Relation.Compound or Relation.Amod or Relation.Flat || syntax.HasCase(token, Denotation.Locating.AsSpan())
        || syntax[token] is { Relation: Relation.Appos or Relation.NmodUnmarked, Head: >= 0 and var place } && syntax.HasCase(place, Denotation.Locating.AsSpan())
        || goBetweens.Contains(syntax.Lemma(token)) || IsAudience(token) || IsBacker(token) || IsPost(token) || Imprint.Holds(syntax, token);

    // "Addressing the Union's assembly", "in a speech to the council": whoever listens there is not whom the words are meant for.
    private bool IsAudience(int token) => syntax[token] is { Head: >= 0 and var head } listener && listener.Relation switch
    {
        Relation.Obj => syntax.Lemma(head) == "address" && syntax.IsVerb(head),
        Relation.Nmod => syntax.Lemma(head) is "speech" or "address" or "remark" && syntax.HasCase(token, "to", "at", "before"),
        _ => false,
    };

    // "Norland, backed by Sudland, wants them gone."
    private bool IsBacker(int token) => syntax[token] is { Relation: Relation.OblAgent or Relation.Obl, Head: >= 0 and var head }
        && syntax.Lemma(head) is "back" or "support" or "join" or "help" or "assist" or "accompany" && syntax.HasCase(token, "by");

    // "Norland's ambassador to the United Nations": whose body he sits in is his post.
    private bool IsPost(int token) => syntax[token] is { Relation: Relation.Nmod, Head: >= 0 and var head } && syntax.Lemma(head) is "ambassador" or "envoy" or "representative" or "delegate"
        && syntax.HasCase(token, "to", "at") && denotation.Acting(token).All(a => !IsState(a));

    // "the US and South Korea" from "South Korea".
    private int First(int token) => syntax[token].Relation == Relation.Conj && syntax[token].Head >= 0 && denotation.Acting(syntax[token].Head).Count > 0 ? syntax[token].Head : token;
}
