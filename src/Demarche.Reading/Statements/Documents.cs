using Demarche.English;
using Demarche.Facts;

namespace Demarche.Reading.Statements;

/// <summary>
/// Who speaks by a paper: "the ministry's statement said", "a letter from Mora said", "the HVN report said"; "Mora called it off with a
/// letter citing ..."; "the statement added", which is the one that Mora had issued.
/// </summary>
internal static class Documents
{
    private const int ParagraphsBack = 4;

    /// <summary>Head token of the author of a paper; the paper's own head when the text does not tell, or when it is no paper.</summary>
    public static int Author(AnalysedText text, Cast cast, int head)
    {
        if (IsMedium(text, head))
            return Named(text, cast, head) is >= 0 and var called ? called : IsKnown(text, head) && LastMedium(text, cast, head) is >= 0 and var last ? last : head;
        if (!IsPaper(text, head))
            return head;
        if (Named(text, cast, head) is >= 0 and var author)
            return author;
        if (Issuer(text, cast, head) is >= 0 and var issuer)
            return issuer;
        return IsKnown(text, head) && Earlier(text, cast, head) is >= 0 and var before ? before : head;
    }

    private static bool IsPaper(AnalysedText text, int token) => text.Tokens[token] is
    {
        Tag: Upos.Noun, Lemma: "statement" or "letter" or "message" or "tweet" or "post" or "speech" or "address" or "remark"
        or "communique" or "communiqué" or "declaration" or "readout" or "release" or "report" or "editorial" or "commentary" or "dispatch" or "article" or "warning"
    };

    private static bool IsMedium(AnalysedText text, int token) =>
        text.Tokens[token] is { Tag: Upos.Noun, Lemma: "newspaper" or "paper" or "daily" or "magazine" or "broadcaster" or "network" or "outlet" };

    // "the Arden Post said ... The newspaper said": the last body that said something, one of no party before one that has a party.
    private static int LastMedium(AnalysedText text, Cast cast, int head)
    {
        var (last, lastOfAParty) = (-1, -1);
        foreach (var attribution in text.Attributions)
        {
            var source = attribution.SourceHead;
            if (source < 0 || source >= head || cast.Denoted(source) is not [var body] || cast.Entity(body.Id).Kind != EntityKind.Organisation)
                continue;
            if (body.Party is null)
                last = Math.Max(last, source);
            else
                lastOfAParty = Math.Max(lastOfAParty, source);
        }

        return last >= 0 ? last : lastOfAParty;
    }

    // "Mora's statement", "a letter from Mora", "the HVN report".
    private static int Named(AnalysedText text, Cast cast, int head)
    {
        foreach (var child in text.ChildrenOf(head))
        {
            if (text.Tokens[child].Relation == Relation.NmodPoss)
                return child;
            if (text.Tokens[child].Relation == Relation.Compound && text.Tokens[child].Tag == Upos.Propn && cast.Denoted(child).Count > 0)
                return child;
            if (child > head && text.Tokens[child].Relation is Relation.Nmod or Relation.OblAgent && text.Form(Math.Max(head + 1, text.SubtreeOf(child).First)) is "by" or "from" or "of")
                return child;
            // "The statement attributed to Mora", "signed by Mora".
            if (child > head && text.Tokens[child] is { Relation: Relation.Acl, Lemma: "attribute" or "sign" or "issue" or "release" } && Under(text, child) is >= 0 and var writer && cast.Acting(writer).Count > 0)
                return writer;
        }

        return -1;
    }

    private static int Under(AnalysedText text, int verb)
    {
        foreach (var child in text.ChildrenOf(verb))
        {
            if (child > verb && text.Tokens[child].Relation is Relation.Obl or Relation.OblAgent && text.Form(Math.Max(verb + 1, text.SubtreeOf(child).First)) is "by" or "to")
                return child;
        }

        return -1;
    }

    // "Mora called it off with a letter", "the ministry has a warning": the subject of the verb that it hangs on.
    private static int Issuer(AnalysedText text, Cast cast, int head)
    {
        if (text.Tokens[head].Relation is not (Relation.Obl or Relation.Obj or Relation.Nmod))
            return -1;
        for (var at = text.Tokens[head].Head; at >= 0; at = text.Tokens[at].Head)
        {
            var received = text.Tokens[at].Lemma == "receive";
            foreach (var child in text.ChildrenOf(at))
            {
                // "Bell received a message from Mora".
                if (received ? child > at && text.Tokens[child].Relation == Relation.Obl && text.Form(text.SubtreeOf(child).First) is "from" : text.Tokens[child].Relation == Relation.Nsubj && cast.Acting(child).Count > 0)
                    return child;
            }

            if (received)
                return -1;
        }

        return -1;
    }

    private static bool IsKnown(AnalysedText text, int head)
    {
        foreach (var child in text.ChildrenOf(head))
        {
            if (text.Tokens[child].Relation == Relation.Det && text.Form(child) is "the" or "The")
                return true;
        }

        return false;
    }

    // The last paper of that name whose author was told.
    private static int Earlier(AnalysedText text, Cast cast, int head)
    {
        var paragraph = text.Sentences[text.SentenceOf(head)].Paragraph;
        for (var at = head - 1; at >= 0 && paragraph - text.Sentences[text.SentenceOf(at)].Paragraph <= ParagraphsBack; at--)
        {
            if (text.Tokens[at].Lemma != text.Tokens[head].Lemma || !IsPaper(text, at) || text.IsQuoted(at))
                continue;
            if (Named(text, cast, at) is >= 0 and var author && cast.Acting(author).Count > 0)
                return author;
            if (Issuer(text, cast, at) is >= 0 and var issuer)
                return issuer;
        }

        return -1;
    }
}
