using System.Text.RegularExpressions;
using Demarche.English;

namespace Demarche.Reading.Statements;

/// <summary>
/// A report that is itself a statement: its first lines say who issued it, or it opens with a name and office and goes on in the
/// first person. Each of its paragraphs is that person's words.
/// </summary>
/// <param name="SignerHead">Head token of the signer.</param>
/// <param name="Signer">The signer's words.</param>
/// <param name="Paragraphs">Tokens of each paragraph that is signed, in order.</param>
internal sealed partial record SignedText(int SignerHead, TokenRange Signer, IReadOnlyList<TokenRange> Paragraphs)
{
    /// <summary>The rule by which the paragraphs of such a text are statements.</summary>
    public const string Rule = "speech.signed";

    private const int LastAnnouncingParagraph = 3;
    private const int LongestSignature = 14;
    private const int MostSentences = 2;

    // Below a title.
    private const int LastSignature = 1;

    /// <summary>The report as a signed text, or null when it is none.</summary>
    public static SignedText? Of(Draft draft)
    {
        // An interview opens with a name and an office too, and half of it is another's words.
        if (draft.Turns.IsTranscript || draft.Text.Sentences.IsEmpty)
            return null;
        var text = draft.Text;
        var paragraphs = ParagraphsOf(text);
        for (var p = 0; p < paragraphs.Count && p <= LastAnnouncingParagraph; p++)
        {
            // "- Mora issued a statement": one of a day's news.
            if (text.Form(paragraphs[p].First) is "-" or "•" || !Announces().IsMatch(text.Words(paragraphs[p])) || Announcer(text, paragraphs[p]) is not { } signer)
                continue;
            return new SignedText(signer, new TokenRange(signer, signer + 1), Body(draft, paragraphs, p + 1));
        }

        for (var p = 0; p < paragraphs.Count && p <= LastAnnouncingParagraph; p++)
        {
            if (MessageSaid().IsMatch(text.Words(paragraphs[p])) && Writer(draft, paragraphs[p]) is { } writer)
                return new SignedText(writer, new TokenRange(writer, writer + 1), Body(draft, paragraphs, p + 1));
        }

        if (Title().IsMatch(text.Words(paragraphs[0])) && TitleSigner(draft, paragraphs[0]) is { } issuers && paragraphs.Count > 1)
            return new SignedText(issuers.First, issuers, Body(draft, paragraphs, 1));

        for (var p = 0; p <= LastSignature && p + 1 < paragraphs.Count; p++)
        {
            if (Signature(text, paragraphs[p]) is { } name && HasOffice(draft, name) && InFirstPerson(text, paragraphs[p + 1].First))
                return new SignedText(name.End - 1, name, Body(draft, paragraphs, p + 1));
        }

        return null;
    }

    // "Joint Statement from Norland, Sudland and Velia", "Statement by Envoy Ana Mora on the Truce": who the cast knows behind "from" or "by".
    private static TokenRange? TitleSigner(Draft draft, TokenRange title)
    {
        var text = draft.Text;
        var by = title.First;
        while (by < title.End && text.Form(by) is not ("from" or "From" or "by" or "By" or "of" or "Of"))
            by++;
        var end = by + 1;
        while (end < title.End && text.Form(end) is not ("on" or "On" or "at" or "At" or "regarding" or "Regarding" or "about" or "About" or "Following" or "following" or ":" or "—" or "–"))
            end++;
        var first = by + 1;
        while (first < end && !(draft.Cast.ByHead.TryGetValue(first, out var mention) && mention.Actors.Count > 0))
            first++;
        return first < end ? new TokenRange(first, end) : null;
    }

    private static List<TokenRange> ParagraphsOf(AnalysedText text)
    {
        var paragraphs = new List<TokenRange>();
        foreach (var sentence in text.Sentences)
        {
            if (paragraphs.Count > sentence.Paragraph)
                paragraphs[^1] = new TokenRange(paragraphs[^1].First, sentence.Tokens.End);
            else
                paragraphs.Add(sentence.Tokens);
        }

        return paragraphs;
    }

    // Where labels tell who speaks, they do: two ministers before their meeting.
    private static List<TokenRange> Body(Draft draft, List<TokenRange> paragraphs, int from) =>
        [.. paragraphs.Skip(from).Where(p => !Frame().IsMatch(draft.Text.Words(p))).SelectMany(p => Pieces(draft.Text, p)).Where(p => HasVerb(draft.Text, p) && draft.Turns.At(p.First) is null)];

    // "The message said:" behind "Mora sent a message to Bell".
    private static int? Writer(Draft draft, TokenRange paragraph)
    {
        for (var at = paragraph.First; at < paragraph.End; at++)
        {
            if (draft.Text.Tokens[at].Tag == Upos.Noun && Documents.Author(draft.Text, draft.Cast, at) is var author && author != at && draft.Cast.Acting(author).Count > 0)
                return author;
        }

        return null;
    }

    // "Treaty Room", "SECRETARY BELL:", "Provided by the embassy": nothing is said.
    private static bool HasVerb(AnalysedText text, TokenRange piece)
    {
        for (var at = piece.First; at < piece.End; at++)
        {
            if (text.Tokens[at].Tag is Upos.Verb or Upos.Aux && text.Tokens[at].Fine is not (Xpos.VBN or Xpos.VBG))
                return true;
        }

        return false;
    }

    // A long paragraph says several things: two sentences at a time.
    private static IEnumerable<TokenRange> Pieces(AnalysedText text, TokenRange paragraph)
    {
        var last = text.SentenceOf(paragraph.End - 1);
        for (var s = text.SentenceOf(paragraph.First); s <= last;)
        {
            var next = s + 1;
            // What is longer than all before it says something of its own.
            while (next <= last && next - s < MostSentences && text.Sentences[next].Tokens.Length <= text.Sentences[s].Tokens.Length)
                next++;
            yield return new TokenRange(text.Sentences[s].Tokens.First, text.Sentences[next - 1].Tokens.End);
            s = next;
        }
    }

    // "Ana Mora, director of the press office, issued": the name before the verb; "released by the ministers": the noun after "by".
    private static int? Announcer(AnalysedText text, TokenRange paragraph)
    {
        for (var at = paragraph.First; at < paragraph.End; at++)
        {
            if (text.Tokens[at].Lemma is not ("issue" or "release" or "make" or "publish"))
                continue;
            if (at + 1 < paragraph.End && text.Form(at + 1) is "by")
                return Nominal(text, at + 2, paragraph.End);
            var name = text.Names.FirstOrDefault(n => n.Kind == NameKind.Person && n.Tokens.First >= paragraph.First && n.Tokens.End <= at).Tokens;
            if (name.Length > 0)
                return name.End - 1;
            foreach (var child in text.ChildrenOf(at))
            {
                if (child < at && text.Tokens[child].Relation == Relation.Nsubj)
                    return child;
            }
        }

        return null;
    }

    private static int? Nominal(AnalysedText text, int from, int end)
    {
        int? last = null;
        for (var at = from; at < end && text.Tokens[at].Tag is Upos.Det or Upos.Adj or Upos.Noun or Upos.Propn or Upos.Num; at++)
            last = at;
        return last;
    }

    // "Ana Mora, Secretary of State" on a line of its own.
    private static TokenRange? Signature(AnalysedText text, TokenRange paragraph)
    {
        if (paragraph.Length > LongestSignature || text.Names.FirstOrDefault(n => n.Kind == NameKind.Person && n.Tokens.First == paragraph.First) is not { Tokens: { Length: > 0 } name })
            return null;
        if (name.End >= paragraph.End || text.Form(name.End) is not ",")
            return null;
        for (var at = name.End; at < paragraph.End; at++)
        {
            if (text.Tokens[at].Tag is Upos.Verb or Upos.Aux)
                return null;
        }

        return name;
    }

    // "Ana Mora, not Omar Bell" is a caption.
    private static bool HasOffice(Draft draft, TokenRange name) =>
        Enumerable.Range(name.First, name.Length).Any(t => draft.Cast.ByHead.TryGetValue(t, out var mention) && mention.Actors is [var signer] && draft.Cast.Entity(signer.Id).Roles.Count > 0);

    private static bool InFirstPerson(AnalysedText text, int from)
    {
        for (var at = from; at < text.Tokens.Length; at++)
        {
            if (text.Form(at) is "I" or "We" or "we" or "our" or "my" && !text.Quotations.Any(q => q.Inside.Contains(text.Tokens[at].Range)))
                return true;
        }

        return false;
    }

    [GeneratedRegex(@"\b(?:issued|released|made|published)\b.*\b(?:statement|declaration|communiqué|remarks)\b.*[:”""]\W*$|\b(?:statement|declaration|communiqué) was (?:issued|released|made|published) by\b", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Announces();

    [GeneratedRegex(@"^\W*(?:the|his|her|its)\b(?: full text of the)?(?: \w+)? (?:message|letter|statement|telegram)\b(?: \w+)? (?:said|says|reads?|follows|runs?)(?: as follows)?:$", RegexOptions.IgnoreCase)]
    private static partial Regex MessageSaid();

    [GeneratedRegex(@"^\W*(?:\d{4}-\d\d-\d\d\W+)?(?:joint |press |trilateral |quad )*(?:statements?|declaration|communiqué) (?:from|by|of)\b(?!.*[.!?]\s)", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Title();

    // What frames a text and is no part of it.
    [GeneratedRegex(@"^\W*(?:begin text|end text|text follows|#+|-?0-?)?\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Frame();
}
