using Demarche.English.Lexicon;

namespace Demarche.English.Names;

/// <summary>
/// The words of one text as the name finder sees them. Its array is kept from text to text, so that reading allocates nothing
/// once it has grown.
/// </summary>
internal sealed class NameText(NameLexicon lexicon)
{
    private NameWord[] _words = new NameWord[1024];

    /// <summary>The words, by token.</summary>
    public Span<NameWord> Words => _words.AsSpan(0, Count);

    /// <summary>Number of tokens.</summary>
    public int Count { get; private set; }

    /// <summary>Makes room for a text.</summary>
    public void Reset(int tokens)
    {
        Count = tokens;
        if (!BufferLength.Serves(_words.Length, tokens))
            _words = new NameWord[BufferLength.For(tokens)];
        Words.Clear();
    }

    /// <summary>Looks at one sentence.</summary>
    public void Read(Lexemes lexemes, TokenRange sentence)
    {
        var words = _words.AsSpan(sentence.First, sentence.Length);
        var traits = lexemes.Traits.AsSpan(sentence.First, sentence.Length);
        for (var i = 0; i < words.Length; i++)
            words[i].Look = (byte)traits[i];
        lexicon.Describe(lexemes.Lower.AsSpan(sentence.First, sentence.Length), words);
        var line = LineCaseOf(words);
        var first = true;
        for (var i = 0; i < words.Length; i++)
        {
            words[i].Line = line;
            words[i].First = first && (traits[i] & WordTraits.Mark) == WordTraits.None;
            first &= !words[i].First;
        }

        MarkRuns(words, sentence.First);
        MarkOpen(words);
    }

    // Small words aside, seven words of eight bear a capital in a headline, and three of four nothing but capitals in one set in them.
    private static LineCase LineCaseOf(ReadOnlySpan<NameWord> words)
    {
        int letters = 0, capital = 0, all = 0;
        foreach (ref readonly var word in words)
        {
            var look = (WordTraits)word.Look;
            if ((look & (WordTraits.Mark | WordTraits.Figure)) != WordTraits.None || (word.Lists & ListMatch.Particle) != ListMatch.None)
                continue;
            letters++;
            capital += word.IsCapital ? 1 : 0;
            all += (look & WordTraits.AllCapitals) != WordTraits.None ? 1 : 0;
        }

        return letters < 3 ? LineCase.Sentence
            : all * 4 >= letters * 3 ? LineCase.Capitals
            : letters > 3 && capital * 8 >= letters * 7 ? LineCase.Title
            : LineCase.Sentence;
    }

    // "Ministry of Foreign Affairs" is two runs: what joins them is the model's to say.
    private static void MarkRuns(Span<NameWord> words, int offset)
    {
        for (var i = 0; i < words.Length;)
        {
            var end = i + 1;
            while (words[i].IsCapital && end < words.Length && words[end].IsCapital)
                end++;
            for (var j = i; j < end; j++)
                (words[j].RunFirst, words[j].RunEnd) = (offset + i, offset + end);
            i = end;
        }
    }

    // A token is looked at when it, or one of the two before or after it, has a capital: others are in no name.
    private static void MarkOpen(Span<NameWord> words)
    {
        const byte named = (byte)(WordTraits.Capital | WordTraits.AllCapitals | WordTraits.InnerCapital);
        for (var i = 0; i < words.Length; i++)
        {
            if ((words[i].Look & named) == 0)
                continue;
            var end = Math.Min(words.Length, i + 3);
            for (var j = Math.Max(0, i - 2); j < end; j++)
                words[j].Open = true;
        }
    }
}
