using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading.Transcripts;

namespace Demarche.Reading.Statements;

/// <summary>
/// Which sayings, acts and beliefs stay as statements: those that the report plainly tells somebody to say, to do by saying, or to think.
/// <c>Norland urged them to stop</c> is one; <c>Norland thanked the cook</c>, <c>they met to discuss it</c>, <c>the figures show a fall</c>,
/// <c>it would urge them</c> and <c>they did not say who</c> are none, nor is what a transcript's reporters ask. Comes last, since events look
/// at what is dropped here too.
/// </summary>
/// <param name="verbs">What each verb tells, and whether its object is what was said.</param>
internal sealed class PlainTelling(IReadOnlyDictionary<string, (CueKind Kind, bool ObjectIsWords)> verbs)
{
    private const string File = "acts-of-saying.tsv";
    private const int ShortestObject = 3;

    /// <summary>Reads the verbs.</summary>
    /// <exception cref="FormatException">A line tells neither an act nor a belief.</exception>
    public static PlainTelling Load(IReadOnlyList<KnowledgeFile> knowledge)
    {
        var verbs = new Dictionary<string, (CueKind, bool)>(StringComparer.Ordinal);
        foreach (var row in knowledge.Where(f => f.Name == File).SelectMany(f => f.Rows()))
        {
            if (!Enum.TryParse<CueKind>(row["tells"], ignoreCase: true, out var kind) || kind == CueKind.Speech)
                throw new FormatException($"{File}: a verb tells an act or a belief: \"{row["verb"]}\".");
            verbs[row["verb"]] = (kind, row.GetValueOrDefault("object") == "words");
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
        if (IsAsked(draft, statement))
            return false;
        if (statement.CueKind == CueKind.Speech)
            return IsPlainSaying(draft, statement);
        var isSomebody = IsSomebody(statement);
        var verb = statement.Cue is { } cue ? VerbOf(draft, cue) : -1;
        if (verb >= 0 && Told(draft.Text, verb, statement.CueKind) is var (_, objectIsWords))
            return statement.Quotes.Count > 0 || isSomebody && IsFact(draft.Text, verb) && HoldsWords(draft, statement, objectIsWords);
        if (statement.Quotes.Count == 0 || !isSomebody && IsPronoun(draft, statement))
            return false;
        // "Norland wants a “friendly” border": words in marks are the party's, whatever it does. Not where somebody throws a “punch bowl”.
        return statement.Why.Rule != "speech.clause" || verb >= 0 && draft.Text.Tokens[verb].Fine != Xpos.VB && statement.Party is not null;
    }

    // "QUESTION: Will he come?"
    private static bool IsAsked(Draft draft, Statement statement) => statement.Why.Rule == "speech.label"
        && draft.Turns.At(draft.Text.TokenFrom(draft.Report.Text.ToUtf16(statement.Content[0].Span.Start))) is { Voice: Voice.Asker };

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

    private (CueKind Kind, bool ObjectIsWords)? Told(AnalysedText text, int verb, CueKind kind)
    {
        var lemma = text.Tokens[verb].Lemma;
        if (verbs.TryGetValue(lemma, out var told) && told.Kind == kind)
            return told;
        return verb + 1 < text.Tokens.Length && verbs.TryGetValue($"{lemma} {text.Form(verb + 1)}", out told) && told.Kind == kind ? told : null;
    }

    // "urged [them to go]", "feared [it was late]", "expressed [deep concern over the raid]"; not "thanked [the cook]", "urged [restraint]".
    private static bool HoldsWords(Draft draft, Statement statement, bool objectIsWords)
    {
        if (statement.Why.Rule != "speech.object")
            return true;
        var (text, place, content) = (draft.Text, draft.Report.Text, statement.Content[0].Span);
        // "offered [it to them]"
        if (text.Tokens[text.TokenFrom(place.ToUtf16(content.Start))] is { Tag: Upos.Pron, Fine: Xpos.PRP })
            return false;
        var length = 0;
        for (var at = text.TokenFrom(place.ToUtf16(content.Start)); at < text.Tokens.Length && text.Tokens[at].End <= place.ToUtf16(content.End); at++, length++)
        {
            if (text.Tokens[at].Fine is Xpos.VBD or Xpos.VBZ or Xpos.VBP or Xpos.MD)
                return true;
        }

        return objectIsWords && length >= ShortestObject;
    }

    private static bool IsSomebody(Statement statement) => statement.Mention is not null && (statement.Speaker is not null || statement.Party is not null);

    // A verb must say it in earnest; a noun ("the hope that") must be somebody's.
    private static bool IsPlainSaying(Draft draft, Statement statement)
    {
        if (statement.Quotes.Count > 0 || statement.Cue is not { } cue)
            return true;
        if (statement.Why.Rule == "speech.noun")
            return IsSomebody(statement);
        // A clause that nobody says: "Noting that it was late", "we are reminded that".
        if (statement.Mention is null)
            return false;
        return VerbOf(draft, cue) is not (>= 0 and var verb) || IsSaid(draft.Text, verb);
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
