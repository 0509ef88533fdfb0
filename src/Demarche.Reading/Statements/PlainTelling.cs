using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Statements;

/// <summary>
/// Which sayings, acts and beliefs stay as statements: those that the report plainly tells somebody to say, to do by saying, or to think.
/// <c>Norland rejected the offer</c> is one; <c>they met to discuss it</c>, <c>the figures show a fall</c>, <c>it would urge them</c> and
/// <c>they did not say who</c> are none. Comes last, since events look at what is dropped here too.
/// </summary>
/// <param name="verbs">What each verb tells.</param>
internal sealed class PlainTelling(IReadOnlyDictionary<string, CueKind> verbs)
{
    private const string File = "acts-of-saying.tsv";

    /// <summary>Reads the verbs.</summary>
    /// <exception cref="FormatException">A line tells neither an act nor a belief.</exception>
    public static PlainTelling Load(IReadOnlyList<KnowledgeFile> knowledge)
    {
        var verbs = new Dictionary<string, CueKind>(StringComparer.Ordinal);
        foreach (var row in knowledge.Where(f => f.Name == File).SelectMany(f => f.Rows()))
        {
            if (!Enum.TryParse<CueKind>(row["tells"], ignoreCase: true, out var kind) || kind == CueKind.Speech)
                throw new FormatException($"{File}: a verb tells an act or a belief: \"{row["verb"]}\".");
            verbs[row["verb"]] = kind;
        }

        return new PlainTelling(verbs);
    }

    /// <summary>The draft without what is not plainly told; an event done by such a saying names no statement any more.</summary>
    public Draft Keep(Draft draft)
    {
        var kept = draft.Statements.Where(s => IsPlain(draft, s)).ToList();
        if (kept.Count == draft.Statements.Count)
            return draft;
        var ids = kept.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        return draft with { Statements = kept, Events = [.. draft.Events.Select(e => e with { StatementId = Known(e.StatementId), Retold = [.. e.Retold.Select(r => r with { StatementId = Known(r.StatementId) })] })] };

        string? Known(string? id) => id is not null && ids.Contains(id) ? id : null;
    }

    private bool IsPlain(Draft draft, Statement statement)
    {
        if (statement.CueKind == CueKind.Speech)
            return statement.Quotes.Count > 0 || statement.Cue is not { } said || VerbOf(draft, said) is not (>= 0 and var saying) || IsSaid(draft.Text, saying);
        var isSomebody = statement.Mention is not null && (statement.Speaker is not null || statement.Party is not null);
        var verb = statement.Cue is { } cue ? VerbOf(draft, cue) : -1;
        if (verb >= 0 && Tells(draft.Text, verb, statement.CueKind))
            return statement.Quotes.Count > 0 || isSomebody && IsFact(draft.Text, verb);
        // "wants a “friendly” border": words in marks are somebody's, whatever he does. Not where "they" do it, or are to hold a “drill”.
        return statement.Quotes.Count > 0
            && (statement.Why.Rule != "speech.clause" || verb >= 0 && draft.Text.Tokens[verb].Fine != Xpos.VB && (isSomebody || !IsPronoun(draft, statement)));
    }

    private static bool IsPronoun(Draft draft, Statement statement) => statement.Mention is not { } mention
        || draft.Text.Tokens[draft.Text.TokenFrom(draft.Report.Text.ToUtf16(mention.Span.Start))].Tag == Upos.Pron;

    // The last verb of "has repeatedly called on".
    private static int VerbOf(Draft draft, Extract cue)
    {
        var (text, place) = (draft.Text, draft.Report.Text);
        var verb = -1;
        for (var at = text.TokenFrom(place.ToUtf16(cue.Span.Start)); at < text.Tokens.Length && text.Tokens[at].End <= place.ToUtf16(cue.Span.End); at++)
            verb = text.Tokens[at].Tag == Upos.Verb ? at : verb;
        return verb;
    }

    private bool Tells(AnalysedText text, int verb, CueKind kind)
    {
        var lemma = text.Tokens[verb].Lemma;
        return verbs.TryGetValue(lemma, out var told) && told == kind
            || verb + 1 < text.Tokens.Length && verbs.TryGetValue($"{lemma} {text.Form(verb + 1)}", out told) && told == kind;
    }

    // Not "to say whether", "might say that", "did not say who".
    private static bool IsSaid(AnalysedText text, int verb) => text.Tokens[verb].Fine != Xpos.VB && !IsUnreal(text, verb);

    // It is told as done: "rejected", "has rejected", ", rejecting"; not "to reject", "would reject", "did not reject", "if they reject".
    private static bool IsFact(AnalysedText text, int verb)
    {
        var fine = text.Tokens[verb].Fine;
        if (fine == Xpos.VBG && (verb == 0 || text.Form(verb - 1) is not ","))
            return false;
        if (fine is not (Xpos.VBD or Xpos.VBZ or Xpos.VBP or Xpos.VBN or Xpos.VBG))
            return false;
        return !IsUnreal(text, verb) && (fine != Xpos.VBN || HasPerfect(text, verb));
    }

    private static bool IsUnreal(AnalysedText text, int verb)
    {
        foreach (var child in text.ChildrenOf(verb))
        {
            var token = text.Tokens[child];
            if (child < verb && (token.Fine == Xpos.MD || token.Lemma is "not" or "never" || token.Relation == Relation.Mark && text.Form(child) is "if" or "If" or "unless" or "whether"))
                return true;
        }

        return false;
    }

    private static bool HasPerfect(AnalysedText text, int verb)
    {
        foreach (var child in text.ChildrenOf(verb))
        {
            if (child < verb && text.Tokens[child].Lemma is "have")
                return true;
        }

        return false;
    }
}
