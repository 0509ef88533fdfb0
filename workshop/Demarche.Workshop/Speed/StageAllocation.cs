using System.Runtime.CompilerServices;
using Demarche.English;

namespace Demarche.Workshop.Speed;

/// <summary>
/// What each stage of the engine allocates for a token, of which its results: the arrays that the analysed text keeps with what their
/// elements hold (values of times, pieces of what is said), and the text itself, which every stage from the grammar on makes anew with what
/// it found. Each text is analysed twice and measured the second time, when the strings of its lemmas, which are results too, are there;
/// those of the second time that are not the first time's are counted. The rest is working memory.
/// </summary>
internal static class StageAllocation
{
    private const int HeaderOfArray = 24;

    // The text's object, and what the grammar makes besides for asking it about children.
    private const int HeaderOfText = 16 + (10 * 8);
    private const int AsksForChildren = 24 + 64 + 64;
    private const int SizeOfChildren = 40;

    // An attribution's object, without the arrays it holds.
    private const int SizeOfAttribution = 80;

    /// <summary>Measures and prints; the texts must have been analysed before, so that buffers are as long as they get.</summary>
    public static void Measure(EnglishAnalyser analyser, IReadOnlyList<string> texts)
    {
        var stages = new List<string>();
        var bytes = new Dictionary<string, (long All, long Results)>();
        long tokens = 0, last = 0;
        var watch = (string stage) =>
        {
            var spent = GC.GetAllocatedBytesForCurrentThread() - last;
            if (!bytes.TryGetValue(stage, out var known))
                stages.Add(stage);
            bytes[stage] = (known.All + spent, known.Results);
            last = GC.GetAllocatedBytesForCurrentThread();
        };
        foreach (var text in texts)
        {
            var before = analyser.Analyse(text);
            last = GC.GetAllocatedBytesForCurrentThread();
            var analysed = analyser.Analyse(text, 0, null, watch);
            tokens += analysed.Tokens.Length;
            foreach (var (stage, size) in Results(analysed, before))
                bytes[stage] = (bytes[stage].All, bytes[stage].Results + size);
        }

        foreach (var stage in stages)
        {
            var (all, results) = bytes[stage];
            Console.WriteLine($"{stage,-20} {all / (double)tokens,6:F2} bytes a token, {results / (double)tokens,6:F2} of them results, {(all - results) / (double)tokens,6:F2} not");
        }
    }

    private static IEnumerable<(string Stage, long Bytes)> Results(AnalysedText text, AnalysedText before)
    {
        yield return ("tags, trees, lemmas", Array<Token>(text.Tokens.Length) + Array<Sentence>(text.Sentences.Length) + HeaderOfText + AsksForChildren
            + NewStrings(text.Tokens.Select(t => t.Lemma), before.Tokens.Select(t => t.Lemma)));
        yield return ("names", Array<Name>(text.Names.Length) + HeaderOfText);
        yield return ("dates", Array<DateExpression>(text.Dates.Length) + (text.Tokens.IsEmpty ? 0 : HeaderOfText)
            + NewStrings(text.Dates.Select(d => d.Value), before.Dates.Select(d => d.Value)));
        yield return ("quotations", Array<Quotation>(text.Quotations.Length) + HeaderOfText + (text.Quotations.IsEmpty ? 0 : Array<int>(text.Quotations.Length)));
        // Reported speech is the first to ask for the words below a word.
        yield return ("reported speech", Array<Attribution>(text.Attributions.Length) + HeaderOfText
            + SizeOfChildren + Array<int>(text.Tokens.Length + 1) + Array<int>(text.Tokens.Count(t => t.Head >= 0)) + Array<TokenRange>(text.Tokens.Length)
            + text.Attributions.Sum(a => SizeOfAttribution + Array<TextRange>(a.Content.Length) + Array<int>(a.Quotations.Length)));
        yield return ("mentions", Array<NounMention>(text.Mentions.Length) + HeaderOfText);
    }

    // The strings that a first analysis did not have: each once, and none that the program or a pool holds anyway.
    private static long NewStrings(IEnumerable<string> strings, IEnumerable<string> before) =>
        strings.Except(before, ReferenceEqualityComparer.Instance).Cast<string>().Where(s => !ReferenceEquals(string.IsInterned(s), s)).Sum(s => (22L + (2 * s.Length) + 7) & ~7);

    private static long Array<T>(int length) => length == 0 ? 0 : HeaderOfArray + (((long)Unsafe.SizeOf<T>() * length + 7) & ~7);
}
