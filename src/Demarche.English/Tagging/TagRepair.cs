using Demarche.English.Lexicon;
using Demarche.English.Tokens;

namespace Demarche.English.Tagging;

/// <summary>
/// Mends tags before a tree is made of them, where the tagger took a sentence's only verb for something else: "The Union calls on Norland to withdraw" with
/// a plural "calls", "The minister spoke" with a participle. A sentence that says something has a finite verb.
/// </summary>
internal sealed class TagRepair
{
    // Shorter ones are mostly headings, bylines and calls.
    private const int Shortest = 6;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _pasts = WordList.Set("past-forms.txt");
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _verbs = WordList.Set("verbs-like-nouns.txt");

    /// <summary>Mends a sentence's tags in place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="sentence">The sentence's tokens.</param>
    /// <param name="tags">Tags by token of the text.</param>
    /// <param name="set">What the tags mean.</param>
    public void Mend(string text, TokenBuffer tokens, TokenRange sentence, Span<byte> tags, TagSet set)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (set.Xpos(tags[i]) == Xpos.VBN && _pasts.Contains(Form(text, tokens, i)))
                Make(ref tags[i], set, Xpos.VBD);
        }

        if (sentence.Length < Shortest || HasFinite(sentence, tags, set))
            return;
        var verb = Verb(text, tokens, sentence, tags, set);
        if (verb >= 0)
            Make(ref tags[verb], set, set.Xpos(tags[verb]) switch { Xpos.NNS => Xpos.VBZ, Xpos.VBN => Xpos.VBD, _ => Xpos.VBP });
    }

    private static bool HasFinite(TokenRange sentence, ReadOnlySpan<byte> tags, TagSet set)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (set.Xpos(tags[i]) is Xpos.VBD or Xpos.VBZ or Xpos.VBP or Xpos.MD)
                return true;
        }

        return false;
    }

    // The first word that may be one right behind whoever acts: "an air strike killed at least nine", "Norland calls on", "Norland and Sudland resume". Failing
    // that the last behind a comma or an adverb: "Brandt, meanwhile, called on both", "the war, based on a lie, toppled".
    private int Verb(string text, TokenBuffer tokens, TokenRange sentence, ReadOnlySpan<byte> tags, TagSet set)
    {
        var apart = -1;
        for (var i = sentence.First + 1; i + 1 < sentence.End; i++)
        {
            if (!MayBeVerb(text, tokens, sentence, tags, set, i))
                continue;
            if (IsNominal(set.Upos(tags[i - 1])))
                return i;
            if (set.Xpos(tags[i]) is Xpos.VBN or Xpos.NNS && (set.Upos(tags[i - 1]) == Upos.Adv || Form(text, tokens, i - 1) is "," or "-" or "–" or "“" or "\""))
                apart = i;
        }

        return apart;
    }

    private bool MayBeVerb(string text, TokenBuffer tokens, TokenRange sentence, ReadOnlySpan<byte> tags, TagSet set, int i)
    {
        if (Form(text, tokens, i + 1) is "by" || !(set.Upos(tags[i + 1]) is Upos.Det or Upos.Pron or Upos.Adp or Upos.Part or Upos.Propn or Upos.Adj or Upos.Noun or Upos.Num or Upos.Adv || set.Xpos(tags[i + 1]) == Xpos.VBG))
            return false;
        return set.Xpos(tags[i]) switch
        {
            Xpos.VBN => true,
            Xpos.NNS => IsVerb(Form(text, tokens, i), third: true) && set.Xpos(tags[i - 1]) is not Xpos.NNS,
            Xpos.NN or Xpos.VB => IsVerb(Form(text, tokens, i), third: false) && IsPlural(text, tokens, sentence, tags, set, i - 1),
            _ => false,
        };
    }

    private static bool IsNominal(Upos tag) => tag is Upos.Noun or Upos.Propn or Upos.Pron;

    // "The Friends of Sudland", "Norland and Sudland"
    private static bool IsPlural(string text, TokenBuffer tokens, TokenRange sentence, ReadOnlySpan<byte> tags, TagSet set, int last)
    {
        if (set.Xpos(tags[last]) is Xpos.NNS or Xpos.NNPS)
            return true;
        for (var i = sentence.First; i < last; i++)
        {
            if (set.Xpos(tags[i]) is Xpos.NNS or Xpos.NNPS || Form(text, tokens, i) is "and" or ",")
                return true;
        }

        return false;
    }

    private bool IsVerb(ReadOnlySpan<char> form, bool third)
    {
        if (!third)
            return _verbs.Contains(form);
        return form.Length > 2 && form[^1] == 's' && (_verbs.Contains(form[..^1]) || form[^2] == 'e' && _verbs.Contains(form[..^2]));
    }

    private static void Make(ref byte tag, TagSet set, Xpos fine)
    {
        if (set.Find(Upos.Verb, fine) is >= 0 and var made)
            tag = (byte)made;
    }

    private static ReadOnlySpan<char> Form(string text, TokenBuffer tokens, int token) => text.AsSpan(tokens[token].Start, tokens[token].Length);
}
