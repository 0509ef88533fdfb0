using System.Runtime.CompilerServices;
using Demarche.English;

namespace Demarche.Workshop.Speed;

/// <summary>
/// What each stage of the engine allocates for a token, of which its results: the arrays that the analysed text keeps, and the text itself,
/// which every stage from the grammar on makes anew with what it found. Each text is analysed twice and measured the second time, when the
/// strings of its lemmas, which are results too, are there. The rest is working memory, or inside the results' elements (values of dates,
/// pieces of reported speech).
/// </summary>
internal static class StageAllocation
{
    private const int HeaderOfArray = 24;

    // The text's object, and what the grammar makes besides for asking it about children.
    private const int HeaderOfText = 16 + (9 * 8);
    private const int AsksForChildren = 24 + 64 + 64;
    private const int ChildrenOfToken = 16;

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
            analyser.Analyse(text);
            last = GC.GetAllocatedBytesForCurrentThread();
            var analysed = analyser.Analyse(text, 0, null, watch);
            tokens += analysed.Tokens.Length;
            foreach (var (stage, size) in Results(analysed))
                bytes[stage] = (bytes[stage].All, bytes[stage].Results + size);
        }

        foreach (var stage in stages)
        {
            var (all, results) = bytes[stage];
            Console.WriteLine($"{stage,-20} {all / (double)tokens,6:F2} bytes a token, {results / (double)tokens,6:F2} of them results, {(all - results) / (double)tokens,6:F2} not");
        }
    }

    private static IEnumerable<(string Stage, long Bytes)> Results(AnalysedText text)
    {
        yield return ("tags, trees, lemmas", Array<Token>(text.Tokens.Length) + Array<Sentence>(text.Sentences.Length) + HeaderOfText + AsksForChildren);
        yield return ("names", Array<Name>(text.Names.Length) + HeaderOfText);
        yield return ("dates", Array<DateExpression>(text.Dates.Length) + (text.Tokens.IsEmpty ? 0 : HeaderOfText));
        yield return ("quotations", Array<Quotation>(text.Quotations.Length) + HeaderOfText);
        // Reported speech is the first to ask for the words below a word.
        yield return ("reported speech", Array<Attribution>(text.Attributions.Length) + HeaderOfText + ((long)ChildrenOfToken * text.Tokens.Length));
        yield return ("mentions", Array<NounMention>(text.Mentions.Length) + HeaderOfText);
    }

    private static long Array<T>(int length) => length == 0 ? 0 : HeaderOfArray + (((long)Unsafe.SizeOf<T>() * length + 7) & ~7);
}
