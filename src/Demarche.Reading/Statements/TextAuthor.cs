using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Statements;

/// <summary>
/// Whose own words a report is that nobody of a known side signs: the government whose organ prints it ("ARVIA, May 3 (HVN) --"), or the party that calls on,
/// welcomes and condemns in a paper from the office of a spokesperson.
/// </summary>
/// <param name="organs">Names of the media that are the voice of their government: <c>knowledge/organs.txt</c>.</param>
internal sealed class TextAuthor(IReadOnlySet<string> organs)
{
    private const int OpeningSentences = 4;

    private const int Lead = 2;

    // Who issues papers on behalf of a state; they stand above or below the title.
    private static readonly string[] Offices = ["Spokesperson", "Spokesman", "Spokeswoman", "Press Secretary", "Press Office", "Press Service", "Press Statement", "Media Note", "Readout of"];

    // What a state does in such a paper by saying so, in the present tense.
    private static readonly HashSet<string> Performed = ["call", "urge", "condemn", "welcome", "commend", "applaud", "congratulate", "support", "express", "reaffirm", "reiterate", "remain", "stand", "appreciate",
        "deplore", "denounce", "note", "recognize", "recognise", "thank", "offer", "extend", "encourage", "continue", "regret", "acknowledge", "join", "look", "share", "oppose", "reject", "affirm", "remind", "believe", "announce", "honor", "honour"];

    /// <summary>Reads the list of organs.</summary>
    public static TextAuthor Load(IReadOnlyList<KnowledgeFile> knowledge) =>
        new(knowledge.Where(f => f.Name == "organs.txt").SelectMany(f => f.Lines()).Select(l => l.Trim()).ToHashSet(StringComparer.Ordinal));

    /// <summary>The party that speaks in the whole text; null for a news report, a transcript, a text signed by somebody of a known side.</summary>
    public Actor? Of(Draft draft)
    {
        if (draft.Turns.IsTranscript || draft.Text.Sentences.IsEmpty)
            return null;
        // Who signs speaks for himself and his side; "Adviser Ana Mora" alone does not tell which side that is.
        if (draft.Signed is { } signed)
            return SourceReader.Signer(draft, signed).Party is null ? Organ(draft) ?? MostTold(draft, IsSubject) : null;
        return Organ(draft) ?? (IsIssued(draft.Text) ? MostTold(draft, Performs) ?? Host(draft) : null);
    }

    private Actor? Organ(Draft draft)
    {
        for (var at = 1; at + 2 < OpeningEnd(draft.Text); at++)
        {
            if (draft.Text.Form(at - 1) is "(" && draft.Text.Form(at + 1) is ")" && draft.Text.Form(at + 2) is ['-' or '–' or '—', ..]
                && draft.Cast.Denoted(at) is [{ Party: { } party } organ] && organs.Contains(organ.Name))
                return draft.Cast.PartyItself(party) ?? organ;
        }

        return null;
    }

    // The party itself of whom far more is told in some way than of any other: of two as likely neither is "we".
    private static Actor? MostTold(Draft draft, Func<AnalysedText, int, bool> told)
    {
        var times = new Dictionary<string, (int Times, Actor Party)>(StringComparer.Ordinal);
        foreach (var mention in draft.Cast.Mentions)
        {
            if (mention.Actors is [{ Party: { } party } actor] && draft.Cast.PartyItself(party)?.Id == actor.Id && told(draft.Text, mention.Head))
                times[party] = (times.GetValueOrDefault(party).Times + 1, actor);
        }

        return times.Values.OrderByDescending(t => t.Times).Take(2).ToList() is [var first, .. var rest] && rest.TrueForAll(r => first.Times >= Lead * r.Times) ? first.Party : null;
    }

    // "Secretary Mora met her counterparts": a paper tells first what its own side did.
    private static Actor? Host(Draft draft)
    {
        foreach (var sentence in draft.Text.Sentences)
        {
            var root = sentence.Root;
            if (root < 0 || draft.Text.Tokens[root].Tag != Upos.Verb)
                continue;
            foreach (var child in draft.Text.ChildrenOf(root))
            {
                if (draft.Text.Tokens[child].Relation == Relation.Nsubj)
                    return draft.Cast.Acting(child) is [{ Party: { } party }] ? draft.Cast.PartyItself(party) : null;
            }
        }

        return null;
    }

    private static bool IsIssued(AnalysedText text)
    {
        var opening = text.Words(new TokenRange(0, OpeningEnd(text)));
        foreach (var office in Offices)
        {
            if (opening.Contains(office, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    // "Norland calls on", "and condemns": the subject of a verb in the present tense, outside what is quoted.
    private static bool Performs(AnalysedText text, int head) =>
        text.Tokens[head] is { Relation: Relation.Nsubj, Head: >= 0 and var verb } && text.Tokens[verb].Fine is Xpos.VBZ or Xpos.VBP && Performed.Contains(text.Tokens[verb].Lemma) && !text.IsQuoted(verb);

    private static bool IsSubject(AnalysedText text, int head) => text.Tokens[head].Relation == Relation.Nsubj && !text.IsQuoted(head);

    private static int OpeningEnd(AnalysedText text) => text.Sentences[Math.Min(OpeningSentences, text.Sentences.Length) - 1].Tokens.End;
}
