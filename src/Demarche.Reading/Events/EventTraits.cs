using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Events;

/// <summary>
/// What is known of an event that tells how far it can be trusted: its pattern and grammar, how its sides were found, who tells it,
/// where it stands. Each trait is there or not; <see cref="EventConfidences"/> weighs them.
/// </summary>
internal sealed class EventTraits(Syntax syntax, Draft draft, ActLexicon lexicon, Prominence prominence, SideTraits ofSides)
{
    private static readonly int[] Lengths = [12, 20, 30, 45];


    /// <summary>The traits of a candidate and of the event made from it.</summary>
    public IReadOnlyList<string> Of(Candidate candidate, Event made)
    {
        var traits = new List<string> { "always" };
        traits.AddRange(OfPattern(candidate));
        traits.AddRange(OfSides(candidate));
        traits.AddRange(ofSides.Of(candidate));
        traits.AddRange(OfGrammar(candidate));
        traits.AddRange(OfPlace(candidate.Trigger));
        traits.AddRange(OfTelling(candidate, made));
        return traits;
    }

    private static IEnumerable<string> OfPattern(Candidate candidate)
    {
        var act = candidate.Act.Word();
        yield return $"act={act}";
        yield return $"fate={candidate.Fate.Word()}";
        yield return $"act={act} fate={candidate.Fate.Word()}";
        if (candidate.Taker is { } taker)
        {
            yield return $"act={act} taken";
            yield return $"taken by={taker.Word()}";
            yield return $"act={act} taken by={taker.Word()}";
        }

        yield return $"modality={candidate.Modality.Word()}";
        yield return $"act={act} modality={candidate.Modality.Word()}";
        yield return candidate.Pattern is { } pattern ? $"pattern asks={Math.Min(pattern.Weight, 4)}" : "pattern=said";
        if (candidate.Pattern is null)
            yield return $"said={candidate.Rule.Split('.').FirstOrDefault(p => p.StartsWith("said-", StringComparison.Ordinal), "otherwise")}";
        if (candidate.Pattern is { } told)
            yield return $"act={act} word={told.Trigger}";
        if (candidate.Rule.Contains(".plain", StringComparison.Ordinal))
            yield return "plain";
        if (candidate.Case is not null)
            yield return "case told";
    }

    private IEnumerable<string> OfSides(Candidate candidate)
    {
        var (act, sides) = (candidate.Act.Word(), candidate.Sides);
        // Only transcripts have a side of the sentences before, and no annotated report is one.
        var source = (sides.Source == OtherSide.Before ? OtherSide.Sentence : sides.Source).Word();
        yield return $"other={source}";
        yield return $"doer={sides.Doer.Word()}";
        yield return $"doer={sides.Doer.Word()} other={source}";
        yield return $"act={act} other={(sides.Source is OtherSide.Given or OtherSide.Untold ? "told" : "guessed")}";
        yield return $"act={act} doer={sides.Doer.Word()}";
        var acting = Parties(sides.Actors);
        var other = Parties(sides.Targets);
        yield return $"actors={Math.Min(acting.Count, 3)}";
        yield return $"targets={Math.Min(other.Count, 3)}";
        yield return $"actor ranks={acting.Select(prominence.RankOf).Append(9).Min() switch { 0 => "0", 1 => "1", 2 => "2", _ => "more" }}";
        if (!candidate.Act.IsSymmetric())
            yield return $"target ranks={other.Select(prominence.RankOf).Append(9).Min() switch { 0 => "0", 1 => "1", 2 => "2", _ => "more" }}";
        var both = acting.Concat(other).Distinct().ToList();
        if (both.Count == 2 && both.All(p => prominence.RankOf(p) < 2))
            yield return "main pair";
        if (sides.Actors.Any(a => a.Party is null))
            yield return "somebody without a party";
        yield return sides.Actors.Any(Denotation.IsPerson) ? "person acts" : "party acts";
        if (sides.Targets.Any(Denotation.IsPerson))
            yield return "person acted on";
        var named = PartiesOfSentence(candidate.Trigger);
        yield return $"parties in sentence={Math.Min(named.Count, 4)}";
        if (both.Count > 0 && both.All(named.Contains))
            yield return "all sides in sentence";
        yield return $"parties in report={(prominence.Ranked.Count switch { < 3 => "few", < 6 => "some", _ => "many" })}";
    }

    private IEnumerable<string> OfGrammar(Candidate candidate)
    {
        var (act, trigger) = (candidate.Act.Word(), candidate.Trigger);
        var token = syntax[trigger];
        var kind = candidate.Pattern?.Kind.Word() ?? "said";
        yield return $"kind={kind}";
        yield return $"act={act} kind={kind}";
        yield return $"kind={kind} relation={token.Relation}";
        yield return $"kind={kind} form={token.Fine}";
        if (kind == "noun")
        {
            var determiner = syntax.Child(trigger, Relation.Det);
            yield return $"determiner={(determiner >= 0 ? syntax.Lemma(determiner) : syntax.Child(trigger, Relation.NmodPoss) >= 0 ? "possessor" : "none")}";
            var governor = syntax.Governor(trigger);
            yield return $"carried={(governor < 0 ? "by nothing" : lexicon.Carries(syntax.Lemma(governor))?.Word() ?? "otherwise")}";
            yield break;
        }

        if (kind != "adjective" && syntax.IsPassive(trigger))
            yield return "passive";
        var subject = syntax.Subject(trigger);
        yield return $"subject={(subject < 0 ? "none" : syntax[subject].Tag.ToString())}";
        if (syntax.Child(trigger, Relation.Nsubj, Relation.NsubjPass) < 0)
            yield return $"kind={kind} subject inherited";
        if (candidate.Complement >= 0)
            yield return "complement";
        if (syntax.IsInfinitive(trigger))
            yield return "infinitive";
    }

    private IEnumerable<string> OfPlace(int trigger)
    {
        var number = syntax.Text.SentenceOf(trigger);
        var sentence = syntax.Text.Sentences[number];
        yield return $"sentence={(number switch { 0 => "first", < 3 => "early", < 12 => "middle", _ => "late" })}";
        yield return $"line={sentence.Kind}";
        yield return $"length={Lengths.Count(l => sentence.Tokens.Length > l)}";
        if (syntax.Text.IsQuoted(trigger))
            yield return "quoted";
    }

    private IEnumerable<string> OfTelling(Candidate candidate, Event made)
    {
        var around = syntax.Text.Attributions.Where(a => a.Kind != AttributionCue.Act && a.Holds(syntax[candidate.Trigger].Range)).ToList();
        yield return $"told at depth={Math.Min(around.Count, 2)}";
        if (around.Exists(a => draft.Cast.Acting(a.SourceHead).Any(s => candidate.Sides.Actors.Any(o => o.Party == s.Party))))
            yield return "told by the doer";
        if (made.ToldBy is not null)
            yield return "told by another";
        if (made.StatementId is not null)
            yield return "done by a statement";
        if (made.Matter is not null)
            yield return $"act={candidate.Act.Word()} matter known";
        if (made.Day.Basis is DayBasis.Stated or DayBasis.WorkedOut)
            yield return "day told";
        if (made.At is not null)
            yield return "place told";
        if (made.Terms.Count > 0)
            yield return "terms told";
    }

    private HashSet<string> PartiesOfSentence(int trigger)
    {
        var sentence = syntax.Text.Sentences[syntax.Text.SentenceOf(trigger)].Tokens;
        return [.. Enumerable.Range(sentence.First, sentence.Length).SelectMany(draft.Cast.Acting).Select(a => a.Party).OfType<string>()];
    }

    private static List<string> Parties(IEnumerable<Actor> actors) => [.. actors.Select(a => a.Party).OfType<string>().Distinct()];
}
