using Demarche.Facts;
using Demarche.Record.Tellings;

namespace Demarche.Record.Positions;

/// <summary>
/// Makes of the words that an act's terms or object take as many as a reader needs: of "wants the toll lifted before May", where the object is
/// "lifted before May", "the toll lifted before May"; of "the siege should be lifted" all; of "to lift the toll, saying" no "saying". Never beyond the words
/// that tell the act.
/// </summary>
internal static class ReadableStretch
{
    private const int Longest = 160;

    // "Earlier Sudmark demands".
    private const int MostBeforeAsking = 3;

    // What stands between the word that asks or offers and what is asked: somebody's name, at most with a title.
    private const int LongestBetween = 60;

    private static readonly char[] Marks = ['“', '”', '"', '‘', '\n'];

    private static readonly HashSet<string> Leading = new(StringComparer.OrdinalIgnoreCase) { "that", "then", "and", "but", "because", "on", "upon", "for", "to", "again", "also", "instead", "strongly", "further", "out", "forward", "up", "it", "they", "he", "she" };

    private static readonly HashSet<string> Dangling = new(StringComparer.OrdinalIgnoreCase)
    {
        "before", "after", "saying", "adding", "that", "which", "with", "to", "of", "and", "or", "in", "for", "on", "at", "by", "from", "as", "when", "while", "if", "the", "a", "an",
    };

    // ", calling it a trick": said of it, and no part of it.
    private static readonly HashSet<string> Asides = new(StringComparer.OrdinalIgnoreCase) { "calling", "saying", "adding", "warning", "citing", "telling", "describing", "stressing", "noting", "arguing", "insisting", "according" };

    private static readonly HashSet<string> Asking = new(StringComparer.OrdinalIgnoreCase) { "demand", "demands", "request", "requests", "appeal", "appeals", "insistence" };

    // Behind a name these tell how things are, join another name or qualify it, and ask nothing.
    private static readonly HashSet<string> Told = new(StringComparer.OrdinalIgnoreCase)
    {
        "is", "was", "are", "were", "has", "had", "have", "would", "will", "could", "can", "may", "might", "does", "did", "and", "or", "of", "in", "on", "at", "with", "for", "which", "who",
    };

    private static readonly HashSet<string> Conditions = new(StringComparer.OrdinalIgnoreCase) { "if", "unless", "until", "when", "while", "once", "provided" };

    private static readonly HashSet<string> Weekdays = new(StringComparer.Ordinal) { "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday" };

    private static readonly HashSet<string> Pronouns = new(StringComparer.Ordinal) { "I", "we", "he", "she", "they", "you", "it" };

    /// <summary>Whether words are a condition alone: on what, but not what.</summary>
    public static bool IsCondition(string words) => Conditions.Contains(words.TrimStart('“', '"', '‘').Split([' ', ','], 2)[0]);

    /// <summary>Whether words say by when, behind one more: "undertook by midnight".</summary>
    public static bool IsDeadlineAlone(Telling telling, Extract words) => telling.Event.Terms.Any(t =>
        t.Kind == "deadline" && t.Words.Span.End == words.Span.End && words.Text.IndexOf(' ', StringComparison.Ordinal) == t.Words.Span.Start - words.Span.Start - 1);

    /// <summary>The stretch, made longer or shorter.</summary>
    /// <param name="telling">Whose words they are.</param>
    /// <param name="within">The words that tell the act there.</param>
    /// <param name="stretch">Where its terms or object stand.</param>
    public static Extract Of(Telling telling, Extract within, Extract stretch)
    {
        var text = telling.Report.Report.Text;
        var (first, last) = (text.ToUtf16(within.Span.Start), text.ToUtf16(within.Span.End));
        var (start, end) = (text.ToUtf16(stretch.Span.Start), text.ToUtf16(stretch.Span.End));
        if (start < first || end > last)
            return stretch;
        var cue = telling.Event.Why.Words is [var word, ..] && within.Span.Contains(word.Span) ? word : null;
        var (from, to) = (Begun(text, first, start, end, cue), Ended(text.Value, start, end, last));
        if (to > end && from == start)
            from = text.Value.IndexOf(' ', start) + 1;
        from = BehindTheAsked(telling, text.Value, BehindTheAsking(text.Value, from, to), to);
        from = BehindTheParticle(text.Value, BehindTheHearer(telling, text.Value, from, to), to);
        if (to - from > Longest)
            (from, to) = (start, Math.Min(to, end));
        (from, to) = WithItsMarks(text.Value, first, from, to, last);
        return from < to && (from, to) != (start, end) ? text.Take(from, to) : stretch;
    }

    // Where it begins: with the whole clause when the act's own word is the first of the stretch ("must be lifted"), else behind that word.
    private static int Begun(ReportText text, int first, int start, int end, Extract? cue)
    {
        if (cue is null)
            return start;
        var (cueStart, cueEnd) = (text.ToUtf16(cue.Span.Start), text.ToUtf16(cue.Span.End));
        // "Told reporters that Sudmark had demanded the bridge": the hearer is no part of it.
        if (cueStart > start && cueEnd < end && text.Value[start..cueStart].Contains(" that ", StringComparison.Ordinal))
            return Words(text.Value, cueEnd, end).SkipWhile(w => Leading.Contains(w.Word)).Select(w => w.At).FirstOrDefault(start);
        var from = cueStart == start ? first : cueEnd < start ? cueEnd : start;
        var between = text.Value[from..start];
        if (between.Length > (from == first ? Longest : LongestBetween) || between.AsSpan().IndexOfAny(Marks) >= 0 || (from != first && between.AsSpan().IndexOfAny(",;:()") >= 0))
            return start;
        foreach (var (at, word) in Words(text.Value, from, start))
        {
            if (!Leading.Contains(word))
                return at;
        }

        return start;
    }

    // "Earlier Sudmark demands that it hand over the ship" repeats the asking.
    private static int BehindTheAsking(string text, int from, int to)
    {
        List<(int At, string Word)> words = [.. Words(text, from, to).Take(MostBeforeAsking + 4)];
        var asking = words.FindIndex(w => Asking.Contains(w.Word));
        return asking >= 0 && words[asking..] is [_, (_, "that"), (_, "it" or "they" or "he" or "she"), (var asked, _), ..] ? asked : from;
    }

    // "Norland to lift the toll", "demanded that Norland first lift the toll": whom it is asked of everybody has read, what is asked is "lift the toll".
    private static int BehindTheAsked(Telling telling, string text, int from, int to)
    {
        if (telling.Event.Act is Act.Offer or Act.Pledge || Behind(AskedNames(telling), text, from, to) is not { } rest)
            return from;
        List<(int At, string Word)> words = [.. Words(text, rest, to).Take(3)];
        if (words is [(_, "to"), (var asked, _), _])
            return asked;
        // Without "that" before the name what follows it may be no verb: "Norland sanctions".
        if (words is not [(var at, var first), (var second, _), _] || !text.AsSpan(0, from).TrimEnd().EndsWith(" that") || Told.Contains(first) || first.EndsWith("ed", StringComparison.Ordinal))
            return from;
        return first is "must" or "should" or "shall" ? second : at;
    }

    // "Pressed Norland on the siege", "pressed Mora on the need for Norland to lift it", "wants from Norland to disarm", "assured Norland it would hold back": the hearer is no part of what is asked or held out.
    private static int BehindTheHearer(Telling telling, string text, int from, int to)
    {
        var name = Words(text, from, to).FirstOrDefault() is (_, "from" or "From") ? from + "from ".Length : from;
        if (name >= to || Behind(AskedNames(telling).Concat(AskedPersons(telling)), text, name, to) is not { } rest)
            return from;
        List<(int At, string Word)> words = [.. Words(text, rest, to).Take(4)];
        return words switch
        {
            [(_, "on" or "over" or "about"), (_, var day), (_, "to"), (var asked, _)] when Weekdays.Contains(day) => asked,
            [(_, "on"), (_, "the"), (_, "need"), (var need, "for")] => BehindTheAsked(telling, text, need + "for ".Length, to),
            [(_, "on" or "over" or "about"), (var asked, var first), ..] when !Weekdays.Contains(first) => asked,
            [(_, "to"), (var asked, _), ..] when name > from => asked,
            [(_, "that"), (_, "it" or "they" or "he" or "she"), (var held, "would" or "will"), ..] => held,
            [(_, "it" or "they" or "he" or "she"), (var held, "would" or "will"), ..] => held,
            _ => from,
        };
    }

    // "Insisted on the bridge", "called for a truce", "which will see them go home": what joins the words to those before them.
    private static int BehindTheParticle(string text, int from, int to) => Words(text, from, to).Take(3).ToList() switch
    {
        [(_, "on" or "upon" or "for"), (var asked, var first), ..] when !char.IsDigit(first[0]) && !Weekdays.Contains(first) => asked,
        [(_, "of"), (var asked, _), ..] => asked,
        [(_, "which"), (var told, "will" or "would" or "should" or "must"), ..] => told,
        [(_, "that"), (var told, "the" or "all" or "any" or "no"), ..] => told,
        _ => from,
    };

    private static IEnumerable<string> AskedNames(Telling telling) => telling.Report.Entities
        .Where(e => e.Kind == EntityKind.State && e.Parties.Any(telling.To.Contains)).SelectMany(e => e.Aliases.Prepend(e.Name));

    private static IEnumerable<string> AskedPersons(Telling telling) => telling.Report.Entities
        .Where(e => e.Kind == EntityKind.Person && e.Parties.Any(telling.To.Contains)).SelectMany(e => e.Aliases.Prepend(e.Name).Append(e.Name[(e.Name.LastIndexOf(' ') + 1)..]));

    private static int? Behind(IEnumerable<string> names, string text, int from, int to)
    {
        var start = text.AsSpan(from, to - from).StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? from + 4 : from;
        foreach (var name in names)
        {
            if (start + name.Length + 1 < to && text[start + name.Length] == ' ' && text.AsSpan(start).StartsWith(name, StringComparison.Ordinal))
                return start + name.Length + 1;
        }

        return null;
    }

    // "for both sides" of "called for both sides to lift their sieges": what they are to do belongs to it. What leads on to words that it has not goes.
    private static int Ended(string text, int start, int end, int last)
    {
        if (text[start..end].Split(' ') is ["for" or "on" or "upon", ..] && end < last && text.AsSpan(end, last - end).StartsWith(" to "))
        {
            var stop = text.AsSpan(end, last - end).IndexOfAny(".;\n");
            end = Math.Min(stop < 0 ? last : end + stop, start + Longest) is var reach && reach < text.Length && char.IsLetterOrDigit(text[reach]) ? end : reach;
        }

        List<(int At, string Word)> words = [.. Words(text, start, end)];
        if (words.FindIndex(2 <= words.Count ? 2 : words.Count, w => Asides.Contains(w.Word) && text[w.At - 2] == ',') is > 0 and var aside)
        {
            end = Trimmed(text, start, words[aside].At);
            words.RemoveRange(aside, words.Count - aside);
        }

        while (words.Count > 2)
        {
            // "the diplomacy that we feel" is said of something that is cut off.
            if (words is [.., (var that, "that" or "which"), (_, var who), _] && Pronouns.Contains(who))
            {
                words.RemoveRange(words.Count - 3, 3);
                end = Trimmed(text, start, that);
            }
            else if (Dangling.Contains(words[^1].Word))
            {
                end = Trimmed(text, start, words[^1].At);
                words.RemoveAt(words.Count - 1);
            }
            else
            {
                break;
            }
        }

        return end;
    }

    // A mark that it opens is closed, and one that it closes opened, where the words that tell the act have the other.
    private static (int From, int To) WithItsMarks(string text, int first, int from, int to, int last)
    {
        var open = text.IndexOf('“', from, to - from);
        var close = text.IndexOf('”', from, to - from);
        if (close >= 0 && (open < 0 || close < open) && text.LastIndexOf('“', from, from - first + 1) is >= 0 and var opened && to - opened <= Longest)
            from = opened;
        var lastOpen = text.LastIndexOf('“', to - 1, to - from);
        if (lastOpen >= 0 && text.IndexOf('”', lastOpen, to - lastOpen) < 0 && text.IndexOf('”', to, last - to) is >= 0 and var closed && closed + 1 - from <= Longest)
            to = closed + 1;
        return WithStraightMarks(text, first, from, to, last);
    }

    // "safely and: of straight marks those before it in the paragraph tell which open. What cannot be closed is cut off before it opens.
    private static (int From, int To) WithStraightMarks(string text, int first, int from, int to, int last)
    {
        if (text.AsSpan(from, to - from).Count('"') % 2 == 0)
            return (from, to);
        var paragraph = text.LastIndexOf('\n', from) + 1;
        if (text.AsSpan(paragraph, from - paragraph).Count('"') % 2 == 1)
            return text.LastIndexOf('"', from, from - first + 1) is >= 0 and var opened && to - opened <= Longest ? (opened, to) : (from, to);
        if (text.IndexOf('"', to, last - to) is >= 0 and var closed && closed + 1 - from <= Longest)
            return (from, closed + 1);
        var cut = Trimmed(text, from, text.LastIndexOf('"', to - 1, to - from));
        return cut > from ? (from, cut) : (from, to);
    }

    private static int Trimmed(string text, int start, int end)
    {
        while (end > start && text[end - 1] is ' ' or ',' or ';' or '–' or '—')
            end--;
        return end;
    }

    private static IEnumerable<(int At, string Word)> Words(string text, int from, int to)
    {
        for (var at = from; at < to;)
        {
            while (at < to && char.IsWhiteSpace(text[at]))
                at++;
            var end = at;
            while (end < to && !char.IsWhiteSpace(text[end]))
                end++;
            if (end > at)
                yield return (at, text[at..end].TrimEnd(',', ';', '.'));
            at = end;
        }
    }
}
