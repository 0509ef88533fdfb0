using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Events;

/// <summary>What an act is about: the phrase, and the matter by which reports are joined.</summary>
internal sealed class Matters(Syntax syntax, Draft draft, MatterTable table)
{
    private const int Deepest = 5;

    // The case that a pattern gave, where it already says the matter.
    private static readonly Dictionary<string, string> OfCase = new(StringComparer.Ordinal)
    {
        ["talks"] = "talks", ["sanctions"] = "sanctions", ["release"] = "persons", ["forces"] = "forces", ["aid"] = "aid", ["truce"] = "ceasefire",
        ["settlement"] = "ceasefire", ["policy"] = "policy", ["access"] = "inspections",
    };

    /// <summary>The phrase that the act is about, as printed, without what is only told beside it; null when there is none.</summary>
    public Extract? ObjectOf(Candidate candidate)
    {
        if (candidate.Object < 0)
            return null;
        var (first, end) = (syntax.Text.SubtreeOf(candidate.Object).First, syntax.Text.SubtreeOf(candidate.Object).End);
        foreach (var child in syntax.Children(candidate.Object))
        {
            var relation = syntax[child].Relation;
            if (child > candidate.Object && relation is Relation.AclRelcl or Relation.Advcl or Relation.Parataxis or Relation.Appos)
                end = Math.Min(end, syntax.Text.SubtreeOf(child).First);
        }

        if (syntax.IsVerb(candidate.Object) && first < candidate.Trigger)
            first = candidate.Object;
        end = syntax.WithinQuotation(syntax.WithinClause(new TokenRange(first, Math.Max(first, end)))).End;
        while (end > first + 1 && syntax[end - 1].Tag is Upos.Punct or Upos.Cconj)
            end--;
        while (first < end - 1 && syntax[first].Tag == Upos.Punct)
            first++;
        return first < end ? draft.Take(new TokenRange(first, end)) : null;
    }

    /// <summary>A matter of <c>matters.tsv</c>: the words nearest to the object's head decide; null when none is known.</summary>
    public string? MatterOf(Candidate candidate)
    {
        if (candidate.Object >= 0 && candidate.Case != "talks" && Nearest(candidate.Object) is { } told)
            return told;
        if (candidate.Case is not null && OfCase.TryGetValue(candidate.Case, out var known))
            return known;
        // "Demanded an apology over the death of its soldiers" is about no forces.
        return candidate.Act is Act.Demand or Act.Offer && candidate.Object >= 0 && syntax[candidate.Object].Tag == Upos.Noun ? null : Nearest(candidate.Trigger);
    }

    private string? Nearest(int head)
    {
        List<int> level = [head];
        string? fallback = null;
        for (var depth = 0; depth < Deepest && level.Count > 0; depth++)
        {
            if (table.MatterOf(level.Select(syntax.Lemma), out var vague) is { } matter)
            {
                if (!vague)
                    return matter;
                fallback ??= matter;
            }

            level = [.. level.SelectMany(t => syntax.Children(t).ToArray()).Where(t => syntax[t].Relation is not (Relation.Nsubj or Relation.NsubjPass or Relation.AclRelcl or Relation.Advcl))];
        }

        return fallback;
    }
}
