using Demarche.English;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.People;

/// <summary>The analysed text as the cast builder looks at it: what stands at each token.</summary>
internal sealed class CastText
{
    // Shorter names in capitals are abbreviations: "NATO".
    private const int ShortestCapitals = 5;

    private static readonly HashSet<string> Occasions = ["summit", "meeting", "conference", "talk", "talks", "round", "session", "negotiation", "agreement", "accord", "declaration", "process", "format"];

    // "The Oldtown nuclear summit"
    private const int MostBeforeOccasion = 1;

    private readonly PartyMention?[] _partyAt;
    private readonly int[] _personAt;
    private readonly int[] _nameAt;
    private readonly int[] _sentenceOf;
    private readonly int[] _quotationOf;

    /// <summary>Indexes a text and its party words by token.</summary>
    public CastText(AnalysedText text, IReadOnlyList<PartyMention> parties)
    {
        Text = text;
        Parties = parties;
        _partyAt = new PartyMention?[text.Tokens.Length];
        foreach (var party in parties)
            Array.Fill(_partyAt, party, party.Tokens.First, party.Tokens.Length);
        _personAt = new int[text.Tokens.Length];
        Array.Fill(_personAt, -1);
        _nameAt = new int[text.Tokens.Length];
        Array.Fill(_nameAt, -1);
        var surnames = SurnamesOf(text);
        for (var n = 0; n < text.Names.Length; n++)
        {
            var name = text.Names[n];
            Array.Fill(_nameAt, n, name.Tokens.First, name.Tokens.Length);
            if (_partyAt[name.Tokens.First] is null && (name.Kind == NameKind.Person || surnames.Contains(text.Words(name.Tokens).ToString())))
                Array.Fill(_personAt, n, name.Tokens.First, name.Tokens.Length);
        }

        _sentenceOf = new int[text.Tokens.Length];
        for (var s = 0; s < text.Sentences.Length; s++)
            Array.Fill(_sentenceOf, s, text.Sentences[s].Tokens.First, text.Sentences[s].Tokens.Length);
        _quotationOf = new int[text.Tokens.Length];
        Array.Fill(_quotationOf, -1);
        for (var q = 0; q < text.Quotations.Length; q++)
        {
            for (var i = text.TokenFrom(text.Quotations[q].Inside.Start); i < text.Tokens.Length && text.Tokens[i].End <= text.Quotations[q].Inside.End; i++)
                _quotationOf[i] = q;
        }
    }

    // "De Mora" behind "Ana de Mora" is she, whatever the name by itself was taken for; "Velia" behind "Ana Velia" may be the town.
    private static HashSet<string> SurnamesOf(AnalysedText text)
    {
        var surnames = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in text.Names.Where(n => n.Kind == NameKind.Person && n.Tokens.Length > 2))
        {
            for (var first = name.Tokens.First + 1; first < name.Tokens.End - 1; first++)
                surnames.Add(text.Words(name.Tokens with { First = first }).ToString());
        }

        return surnames;
    }

    /// <summary>The analysed text.</summary>
    public AnalysedText Text { get; }

    /// <summary>The party words, in text order.</summary>
    public IReadOnlyList<PartyMention> Parties { get; }

    /// <summary>Number of tokens.</summary>
    public int Length => _sentenceOf.Length;

    /// <summary>The party word that holds a token; null for none.</summary>
    public PartyMention? PartyAt(int token) => _partyAt[token];

    /// <summary>Index into the text's names of the person's name that holds a token; -1 for none.</summary>
    public int PersonAt(int token) => _personAt[token];

    /// <summary>Index into the text's names of the name of any kind that holds a token; -1 for none.</summary>
    public int NameAt(int token) => _nameAt[token];

    /// <summary>Index of the sentence that holds a token.</summary>
    public int SentenceOf(int token) => _sentenceOf[token];

    /// <summary>Paragraph of a token.</summary>
    public int ParagraphOf(int token) => Text.Sentences[_sentenceOf[token]].Paragraph;

    /// <summary>Index of the quotation that holds a token; -1 for none.</summary>
    public int QuotationOf(int token) => _quotationOf[token];

    /// <summary>
    /// Whether a party word tells where the report was written, in capitals before its first words: "OLDTOWN/CASTLETON President Bell said",
    /// "OLDTOWN (Reuters) - Ruritania". Such a place is nobody's side.
    /// </summary>
    public bool IsDateline(PartyMention party)
    {
        if (party.Tokens.End >= Length || party.Word.Kind is not (PartyWordKind.Seat or PartyWordKind.Place) && Text.Form(party.Tokens.First).Length < ShortestCapitals)
            return false;
        var next = Text.Form(party.Tokens.End);
        if (!next.ContainsAnyInRange('a', 'z') && next is not ("(" or "-" or "–" or "—") && !next.Contains('.'))
            return false;
        for (var i = Text.Sentences[SentenceOf(party.Tokens.First)].Tokens.First; i < party.Tokens.End; i++)
        {
            if (Text.Form(i).ContainsAnyInRange('a', 'z'))
                return false;
        }

        return true;
    }

    /// <summary>Whether a party word only tells where somebody lives or works: "a Norland-based scholar".</summary>
    public bool IsHome(PartyMention party) => Is(party.Tokens.End, "-based") || Is(party.Tokens.End, "-") && Is(party.Tokens.End + 1, "based");

    /// <summary>
    /// Whether a town gives its name to an occasion, "the Oldtown summit", and so is nobody's side there. Not one of two: "Oldtown-Castleton talks".
    /// </summary>
    public bool NamesOccasion(PartyMention town)
    {
        var noun = town.Tokens.End;
        while (noun < Length && noun <= town.Tokens.End + MostBeforeOccasion && this[noun].Tag is Upos.Adj or Upos.Noun && !Occasions.Contains(this[noun].Lemma))
            noun++;
        return noun < Length && Occasions.Contains(this[noun].Lemma) && !Is(town.Tokens.First - 1, "-") && !Is(town.Tokens.First - 1, "–") && !Is(town.Tokens.First - 1, "and")
            && !(town.Tokens.First > 1 && PartyAt(town.Tokens.First - 1) is not null);
    }

    /// <summary>A token.</summary>
    public Token this[int token] => Text.Tokens[token];

    /// <summary>Whether a token is printed so, in any case.</summary>
    public bool Is(int token, string form) =>
        token >= 0 && token < Length && Text.Form(token).Equals(form, StringComparison.OrdinalIgnoreCase);

    /// <summary>A token's characters as a string in lower case.</summary>
    public string Lower(int token) => Text.Form(token).ToString().ToLowerInvariant();

    /// <summary>Whether two tokens stand in one sentence.</summary>
    public bool SameSentence(int a, int b) => _sentenceOf[a] == _sentenceOf[b];
}
