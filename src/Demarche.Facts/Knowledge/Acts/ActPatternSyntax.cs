using System.Collections.Immutable;

namespace Demarche.Facts.Knowledge;

/// <summary>
/// Reads one pattern, written as the words stand in English:
/// <c>impose &lt;sanctions&gt; on TARGET =&gt; sanctions</c>. <c>acts/README.txt</c> tells the form.
/// </summary>
internal sealed class ActPatternSyntax(WordClasses classes)
{
    private const string Saying = "SAID";
    private const string AllSides = "BOTH";

    private static readonly HashSet<string> Particles = new(["out", "up", "down", "off", "back", "away", "together", "apart", "ahead", "forward", "aside", "over", "in"], StringComparer.Ordinal);

    private static readonly HashSet<string> Prepositions = new(
        ["of", "on", "with", "to", "from", "for", "against", "at", "into", "in", "by", "about", "over", "between", "among", "under", "toward", "towards", "upon", "through", "as", "without", "across", "after", "onto", "near", "outside", "around", "alongside", "behind", "via", "along"],
        StringComparer.Ordinal);

    public ActPattern Read(Act act, TriggerKind kind, string line)
    {
        var arrow = line.IndexOf("=>", StringComparison.Ordinal);
        var actCase = arrow < 0 ? null : line[(arrow + 2)..].Trim();
        var words = (arrow < 0 ? line : line[..arrow]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (said, both) = (words is [Saying, ..], words is [AllSides, ..]);
        words = said || both ? words[1..] : words;
        var head = Array.FindIndex(words, w => !IsPhrase(w));
        if (head < 0)
            throw new FormatException($"The pattern \"{line}\" has no trigger word.");
        var parts = ImmutableArray.CreateBuilder<PatternPart>();
        foreach (var before in words[..head])
            parts.Add(Phrase(kind == TriggerKind.Noun && !said ? PatternSlot.Object : PatternSlot.Subject, null, before));
        for (var i = head + 1; i < words.Length; i++)
            parts.Add(Part(words, ref i));
        return new ActPattern(act, kind, words[head], parts.ToImmutable(), actCase, line.Trim()) { Said = said, Both = both };
    }

    private PatternPart Part(string[] words, ref int i)
    {
        var word = words[i];
        if (word.StartsWith("to+", StringComparison.Ordinal))
            return Complement(PatternSlot.Infinitive, word[3..]);
        if (word.StartsWith("-ing", StringComparison.Ordinal))
            return Complement(PatternSlot.Gerund, word[4..]);
        if (word == "that+")
            return Complement(PatternSlot.Clause, "");
        if (word.StartsWith("QUOTED", StringComparison.Ordinal))
            return Complement(PatternSlot.Quoted, word["QUOTED".Length..]);
        if (IsPhrase(word))
            return Phrase(PatternSlot.Object, null, word);
        var phraseFollows = i + 1 < words.Length && IsPhrase(words[i + 1]);
        if (Prepositions.Contains(word) && (phraseFollows || !Particles.Contains(word)))
            return phraseFollows ? Phrase(PatternSlot.Preposition, word, words[++i]) : new PatternPart(PatternSlot.Preposition, word, null, false, PatternRole.None);
        return new PatternPart(PatternSlot.Word, word, null, false, PatternRole.None);
    }

    // "<seek>+<talks>": a complement with such a verb, and such a word below it.
    private PatternPart Complement(PatternSlot slot, string words)
    {
        var plus = words.IndexOf(">+<", StringComparison.Ordinal);
        var verb = plus < 0 ? words : words[..(plus + 1)];
        return new PatternPart(slot, null, verb.Length == 0 ? null : classes.Words(verb), false, PatternRole.None) { Inner = plus < 0 ? null : classes.Words(words[(plus + 2)..]) };
    }

    private PatternPart Phrase(PatternSlot slot, string? preposition, string phrase)
    {
        var excluded = phrase.StartsWith('!');
        var role = phrase switch { "TARGET" or "SOMEBODY" => PatternRole.Target, "ACTOR" => PatternRole.Actor, _ => PatternRole.None };
        var any = role != PatternRole.None || phrase == "*";
        return new PatternPart(slot, preposition, any ? null : classes.Words(excluded ? phrase[1..] : phrase), excluded, role) { Somebody = phrase == "SOMEBODY" };
    }

    private static bool IsPhrase(string word) => word is "TARGET" or "SOMEBODY" or "ACTOR" or "*" || word.StartsWith('<') || word.StartsWith("!<", StringComparison.Ordinal);
}
