using Demarche.Facts;
using Demarche.Record.Tellings;

namespace Demarche.Record.Positions;

/// <summary>
/// What a position without a matter of the knowledge is called: the report's own words for what is offered or asked, cut where a person would stop:
/// "disclose the process to experts" of "to disclose the process to experts, which would take weeks".
/// </summary>
internal static class MatterName
{
    // A name is no sentence.
    private const int MostWords = 9;
    private const int FewestWords = 2;

    // Tellings about as sure as the surest may name it; a weak one is likely of something else.
    private const double Beside = 0.1;

    private const string Unnamed = "matter not named";

    // Whom, in which form, but not what.
    private static readonly HashSet<string> Empty = new(StringComparer.OrdinalIgnoreCase)
    {
        "both", "all", "sides", "side", "parties", "party", "countries", "country", "states", "leaders", "government", "they", "them", "it", "he", "she", "we", "us", "you", "everyone", "everybody", "others", "other",
        "plan", "plans", "offer", "offers", "proposal", "proposals", "demand", "demands", "request", "call", "thing", "things", "step", "steps", "something", "anything", "everything", "what", "so", "do", "done", "make", "made", "such",
        "go", "have", "get", "take", "put", "willing", "ready", "same", "more",
    };

    // "mended by the parties": of what, the words before tell.
    private static readonly HashSet<string> Participles = new(StringComparer.OrdinalIgnoreCase)
    {
        "addressed", "mended", "lifted", "removed", "resolved", "taken", "given", "held", "put", "respected", "allowed", "managed", "settled", "met", "ended", "kept", "done", "made", "needed", "defined", "solved", "stopped", "released", "freed", "returned",
    };

    // What begins with these tells more about a thing that is named already.
    private static readonly HashSet<string> Asides = new(StringComparer.OrdinalIgnoreCase)
    {
        "which", "who", "whom", "whose", "because", "while", "when", "where", "whereas", "although", "though", "since", "as", "so", "if", "unless", "until", "but", "before", "after", "that", "should",
    };

    // No name ends or begins with these.
    private static readonly HashSet<string> Loose = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "and", "or", "of", "to", "in", "on", "at", "for", "with", "by", "from", "its", "their", "his", "her", "our", "your", "my", "this", "these", "those", "any", "not", "also", "be", "is", "are", "in", "into",
    };

    private static readonly HashSet<string> Leading = new(StringComparer.OrdinalIgnoreCase) { "to", "for", "of", "on", "with", "about", "that", "and", "or", "also", "again", "the", "a", "an", "its", "their", "his", "her", "our", "your", "my" };

    /// <summary>The shortest name that the objects of the surest tellings give; failing objects, one of their evidence.</summary>
    public static string Of(IReadOnlyList<Telling> told) => OfSurest([.. told.Where(t => t.Event.Confidence >= told.Max(s => s.Event.Confidence) - Beside)]);

    // "the toll" names more than "lifted": what asks or offers is printed with whom it asks, a name is better without.
    private static string OfSurest(List<Telling> told) =>
        told.Select(t => t.Event.Object).OfType<Extract>().Select(o => Cut(o.Text)).Where(n => n.Contains(' ', StringComparison.Ordinal) && IsName(n)).MinBy(n => n.Length)
        ?? told.SelectMany(PrintedWording.Of).Select(w => Cut(w.Words.Words.Text)).FirstOrDefault(IsName)
        ?? Unnamed;

    /// <summary>Whether words name something: "both sides", "the plan" and "do" leave open what is offered or asked.</summary>
    internal static bool IsName(string words)
    {
        string[] parts = [.. words.Split([' ', '\n', '\t', ',', '.', ';', ':', '“', '”', '"', '’', '(', ')'], StringSplitOptions.RemoveEmptyEntries)];
        return parts.Length > 0 && Array.Exists(parts, w => !Loose.Contains(w) && !Empty.Contains(w)) && (parts.Length == 1 || !Participles.Contains(parts[0]));
    }

    /// <summary>Words cut to a name.</summary>
    internal static string Cut(string words)
    {
        var kept = new List<string>();
        foreach (var printed in words.Split([' ', '\n', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries))
        {
            var word = printed.Trim('“', '”', '"', '(', ')', '‘');
            if (word.Length == 0 || (kept.Count == 0 && Leading.Contains(word)))
                continue;
            if (kept.Count >= FewestWords && (Asides.Contains(word) || word is "–" or "—" or "-"))
                break;
            // "U.S." ends nothing.
            var bare = word.Length > 2 && word[^1] == '.' && word[..^1].Contains('.', StringComparison.Ordinal) ? word : word.TrimEnd(',', ';', ':', '.', '…', '”', '"', '’');
            kept.Add(bare);
            if (kept.Count == MostWords || (bare.Length < word.Length && kept.Count >= FewestWords))
                break;
        }

        while (kept.Count > 1 && Loose.Contains(kept[^1]))
            kept.RemoveAt(kept.Count - 1);
        return kept.Count == 0 ? words : string.Join(' ', kept);
    }
}
