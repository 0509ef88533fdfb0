using System.Collections.Frozen;

namespace Demarche.English.Parsing;

/// <summary>
/// Mends whom "and" joins to whom, where a parser took the nearest word: in "met Ruiz on Monday and Brandt on Tuesday" Brandt is no day, in "after
/// talks on Friday, both Ruiz and Brandt said" the two are one subject, and in "called on Norland to yield and on Sudmark not to shoot" the second
/// "on" is the fellow of the first.
/// </summary>
internal static class ConjunctRepair
{
    private const int Highest = 8;

    private static readonly FrozenSet<string> Times = ((IEnumerable<string>)["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august",
        "september", "october", "november", "december", "today", "yesterday", "tomorrow", "week", "month", "year", "morning", "afternoon", "evening", "night"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Mends a sentence in place; its root stays.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">The document's tokens, of which the sentence's are complete.</param>
    /// <param name="sentence">The sentence's tokens.</param>
    public static void Mend(string text, Token[] tokens, TokenRange sentence)
    {
        for (var token = sentence.First + 2; token < sentence.End; token++)
        {
            if (tokens[token].Head < sentence.First)
                continue;
            if (Child(tokens, sentence, token, Relation.Cc) is not (>= 0 and var and) || and > token)
            {
                if (tokens[token] is { Relation: Relation.Nsubj, Tag: Upos.Propn })
                    NameCounterpart(tokens, sentence, token);
                continue;
            }

            if (tokens[token].Relation == Relation.Conj)
                Mend(text, tokens, sentence, token);
            else if (tokens[token].Relation is Relation.Nsubj or Relation.NsubjPass)
                JoinSubjects(tokens, sentence, token, and);
            else if (tokens[token].Relation == Relation.Obl && Child(tokens, sentence, token, Relation.Case) < 0)
                JoinPhrases(tokens, token, and);
            else if (IsUnderANoun(tokens, sentence, token, and))
                tokens[token] = tokens[token] with { Relation = Relation.Conj };
        }
    }

    private static void Mend(string text, Token[] tokens, TokenRange sentence, int conjunct)
    {
        var fellow = tokens[conjunct].Tag == Upos.Propn && !IsTime(tokens, conjunct) && (IsTime(tokens, tokens[conjunct].Head) || IsAtAnotherPlace(tokens, sentence, conjunct)) ? BesideTheTime(tokens, sentence, tokens[conjunct].Head)
            : FellowUnderPreposition(text, tokens, sentence, conjunct);
        if (fellow >= 0)
            tokens[conjunct] = tokens[conjunct] with { Head = fellow, Relation = Relation.Conj };
    }

    private static bool IsTime(Token[] tokens, int token) => Times.Contains(tokens[token].Lemma);

    // "In Arvia on Monday and Brandt in Brisk": who is at a place of his own is no place.
    private static bool IsAtAnotherPlace(Token[] tokens, TokenRange sentence, int conjunct)
    {
        if (Child(tokens, sentence, conjunct, Relation.Case) >= 0 || Child(tokens, sentence, tokens[conjunct].Head, Relation.Case) is not (>= 0 and var marker) || tokens[marker].Lemma != "in")
            return false;
        return Child(tokens, sentence, conjunct, Relation.Nmod) is >= 0 and var place && place > conjunct && Child(tokens, sentence, place, Relation.Case) is >= 0 and var other && tokens[other].Lemma == "in"
            && Child(tokens, sentence, conjunct, Relation.NmodDesc) >= 0;
    }

    // "Met Ruiz on Monday and Brandt": the object of the verb that the day belongs to; else the place in "flew to Arvia on Monday and Brisk on Tuesday".
    private static int BesideTheTime(Token[] tokens, TokenRange sentence, int time)
    {
        var verb = VerbAbove(tokens, sentence, time);
        var place = -1;
        for (var token = verb + 1; verb >= 0 && token < time; token++)
        {
            if (tokens[token].Head != verb || IsTime(tokens, token))
                continue;
            if (tokens[token].Relation == Relation.Obj)
                return token;
            if (tokens[token] is { Relation: Relation.Obl, Tag: Upos.Propn } && place < 0)
                place = token;
        }

        return place;
    }

    // "On Norland to yield and on Sudmark not to": a phrase under the same preposition, of a verb above, each with an infinitive behind it.
    private static int FellowUnderPreposition(string text, Token[] tokens, TokenRange sentence, int conjunct)
    {
        var preposition = Child(tokens, sentence, conjunct, Relation.Case);
        if (preposition < 0 || !IsFollowedByInfinitive(tokens, sentence, conjunct))
            return -1;
        for (var (up, steps) = (tokens[conjunct].Head, 0); up >= sentence.First && steps < Highest; up = tokens[up].Head, steps++)
        {
            for (var token = sentence.First; tokens[up].Tag == Upos.Verb && token < tokens[conjunct].Head; token++)
            {
                if (tokens[token].Head == up && token > up && tokens[token].Relation is Relation.Obl or Relation.Obj && Child(tokens, sentence, token, Relation.Case) is >= 0 and var same
                    && Form(text, tokens[same]).Equals(Form(text, tokens[preposition]), StringComparison.OrdinalIgnoreCase) && IsFollowedByInfinitive(tokens, sentence, token))
                    return token;
            }
        }

        return -1;
    }

    private static ReadOnlySpan<char> Form(string text, Token token) => text.AsSpan(token.Start, token.End - token.Start);

    private static bool IsFollowedByInfinitive(Token[] tokens, TokenRange sentence, int noun)
    {
        var next = noun + 1;
        while (next < sentence.End && (tokens[next].Relation == Relation.Flat && tokens[next].Head == noun || tokens[next].Relation == Relation.Advmod))
            next++;
        return next < sentence.End && tokens[next].Fine == Xpos.TO && tokens[next].Relation == Relation.Mark;
    }

    // "Both Ruiz and Brandt said", where only Brandt became the subject and Ruiz was joined, without "and", to what stands before.
    private static void JoinSubjects(Token[] tokens, TokenRange sentence, int subject, int and)
    {
        var first = and - 1;
        while (first > sentence.First && tokens[first].Relation == Relation.Flat && tokens[first].Head >= sentence.First)
            first = tokens[first].Head;
        if (first <= sentence.First || tokens[first].Relation != Relation.Conj || tokens[first].Tag is not (Upos.Propn or Upos.Noun) || Child(tokens, sentence, first, Relation.Cc) >= 0)
            return;
        tokens[first] = tokens[first] with { Head = tokens[subject].Head, Relation = tokens[subject].Relation };
        tokens[subject] = tokens[subject] with { Head = first, Relation = Relation.Conj };
    }

    // "Urged the government and the rebels": they are nobody's.
    private static bool IsUnderANoun(Token[] tokens, TokenRange sentence, int token, int and) =>
        tokens[token].Relation is Relation.Nmod or Relation.NmodUnmarked && tokens[token].Head < and && tokens[tokens[token].Head].Tag is Upos.Noun or Upos.Propn && Child(tokens, sentence, token, Relation.Case) < 0;

    // "Meeting with officials and the envoy Brandt": the preposition holds for both.
    private static void JoinPhrases(Token[] tokens, int second, int and)
    {
        for (var first = and - 1; first > tokens[second].Head; first--)
        {
            if (tokens[first].Head != tokens[second].Head || tokens[first].Tag is not (Upos.Noun or Upos.Propn))
                continue;
            if (tokens[first].Relation is Relation.Obl or Relation.Obj)
                tokens[second] = tokens[second] with { Head = first, Relation = Relation.Conj };
            return;
        }
    }

    // "She and her counterpart Brandt had agreed": Brandt is who the counterpart is, and no other subject.
    private static void NameCounterpart(Token[] tokens, TokenRange sentence, int name)
    {
        var office = name - 1;
        if (tokens[office] is not { Relation: Relation.Conj, Tag: Upos.Noun, Head: var first } || first < sentence.First || tokens[first].Head != tokens[name].Head || tokens[first].Relation != Relation.Nsubj)
            return;
        tokens[name] = tokens[name] with { Head = office, Relation = Relation.Appos };
    }

    private static int VerbAbove(Token[] tokens, TokenRange sentence, int token)
    {
        var up = tokens[token].Head;
        for (var steps = 0; up >= sentence.First && steps < Highest; up = tokens[up].Head, steps++)
        {
            if (tokens[up].Tag == Upos.Verb)
                return up;
        }

        return -1;
    }

    private static int Child(Token[] tokens, TokenRange sentence, int head, Relation relation)
    {
        for (var token = sentence.First; token < sentence.End; token++)
        {
            if (tokens[token].Head == head && tokens[token].Relation == relation)
                return token;
        }

        return -1;
    }
}
