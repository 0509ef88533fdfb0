using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Demarche.English.Mentions;

/// <summary>Finds the noun phrases and pronouns that may denote somebody or something, and what their grammar tells.</summary>
internal static class MentionFinder
{
    private static readonly ConcurrentBag<List<NounMention>> _rooms = [];

    /// <summary>The mentions of a text that has tags, a tree and names, by head in text order.</summary>
    public static ImmutableArray<NounMention> Find(AnalysedText text)
    {
        if (!_rooms.TryTake(out var mentions))
            mentions = [];
        var name = 0;
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            while (name < text.Names.Length && text.Names[name].Tokens.End <= i)
                name++;
            if (name < text.Names.Length && text.Names[name].Tokens.Contains(i))
            {
                var tokens = text.Names[name].Tokens;
                mentions.Add(new NounMention(text.HeadOf(tokens), tokens, MentionForm.Name, Gender.Unknown, IsPlural(text, text.HeadOf(tokens)), name));
                i = tokens.End - 1;
            }
            else if (Pronouns.Find(text.Form(i)) is { } pronoun)
            {
                if (text.Tokens[i].Relation != Relation.Expl)
                    mentions.Add(new NounMention(i, new TokenRange(i, i + 1), MentionForm.Pronoun, pronoun.Gender, pronoun.Plural, -1));
            }
            else if (HeadsPhrase(text.Tokens[i]))
            {
                mentions.Add(new NounMention(i, Phrase(text, i), MentionForm.Nominal, Gender.Unknown, IsPlural(text, i), -1));
            }
        }

        var found = ImmutableArray.Create(CollectionsMarshal.AsSpan(mentions));
        mentions.Clear();
        if (BufferLength.Serves(mentions.Capacity, 0))
            _rooms.Add(mentions);
        return found;
    }

    // "both" and "the two" head phrases of their own when no noun follows.
    private static bool HeadsPhrase(in Token token) => token.Tag switch
    {
        Upos.Noun or Upos.Propn => token.Relation is not (Relation.Compound or Relation.Flat or Relation.Fixed or Relation.Goeswith),
        Upos.Num or Upos.Det or Upos.Adj => token.Relation is Relation.Nsubj or Relation.NsubjPass or Relation.Obj or Relation.Obl or Relation.OblAgent or Relation.Iobj,
        Upos.Pron => token.Fine is Xpos.DT,
        _ => false,
    };

    private static TokenRange Phrase(AnalysedText text, int head)
    {
        int first = head, end = head + 1;
        foreach (var child in text.ChildrenOf(head))
        {
            var below = text.SubtreeOf(child);
            switch (text.Tokens[child].Relation)
            {
                case Relation.Det or Relation.DetPredet or Relation.Amod or Relation.Compound or Relation.NmodPoss or Relation.Nummod
                    or Relation.Advmod or Relation.Nmod or Relation.NmodUnmarked or Relation.NmodTmod or Relation.NmodNpmod or Relation.Flat or Relation.Fixed:
                    first = Math.Min(first, below.First);
                    end = Math.Max(end, below.End);
                    break;
            }
        }

        return new TokenRange(first, end);
    }

    private static bool IsPlural(AnalysedText text, int head)
    {
        if (text.Tokens[head].Fine is Xpos.NNS or Xpos.NNPS)
            return true;
        if (text.Form(head) is "both" or "Both" or "two" or "three" or "all")
            return true;
        foreach (var child in text.ChildrenOf(head))
        {
            if (text.Tokens[child].Relation == Relation.Conj)
                return true;
        }

        return false;
    }
}
