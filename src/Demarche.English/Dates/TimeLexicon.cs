using System.Collections.Frozen;

namespace Demarche.English.Dates;

/// <summary>The words of time, from <c>words.tsv</c> and <c>holidays.tsv</c>.</summary>
internal sealed class TimeLexicon
{
    private readonly FrozenDictionary<string, TimeEntry>.AlternateLookup<ReadOnlySpan<char>> _entries;

    private TimeLexicon(FrozenDictionary<string, TimeEntry> entries, HolidayCalendar holidays)
    {
        _entries = entries.GetAlternateLookup<ReadOnlySpan<char>>();
        LongestWord = entries.Keys.Max(k => k.Length);
        Holidays = holidays;
    }

    /// <summary>The lexicon that ships.</summary>
    public static TimeLexicon BuiltIn { get; } = Read(EmbeddedTable.Rows("words.tsv"), HolidayCalendar.BuiltIn);

    /// <summary>Length of the longest single word.</summary>
    public int LongestWord { get; }

    /// <summary>The holidays that tokens of kind <see cref="TimeWordKind.Holiday"/> count.</summary>
    public HolidayCalendar Holidays { get; }

    /// <summary>What is known of a run of letters; null when nothing.</summary>
    public TimeEntry? Find(ReadOnlySpan<char> letters) =>
        letters.Length <= LongestWord && _entries.TryGetValue(letters, out var entry) ? entry : null;

    /// <summary>Builds a lexicon of rows of word, kind, value and form.</summary>
    public static TimeLexicon Read(IEnumerable<string[]> rows, HolidayCalendar holidays)
    {
        var own = new Dictionary<string, TimeSense>(StringComparer.OrdinalIgnoreCase);
        var longer = new Dictionary<string, List<TimeContinuation>>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in rows)
        {
            var kind = Enum.Parse<TimeWordKind>(row[1]);
            var form = row.Length > 3 ? row[3] : "";
            Add(row[0], new TimeSense(kind, ValueOf(kind, row[2]), form.Contains("capital"), form.Contains("stop")));
        }

        for (var i = 0; i < holidays.Days.Length; i++)
            Add(holidays.Days[i].Name, new TimeSense(TimeWordKind.Holiday, i, Capital: true, Stop: false));

        var entries = own.Keys.Union(longer.Keys, StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(
            word => word,
            word => new TimeEntry(
                own.TryGetValue(word, out var sense) ? sense : null,
                longer.TryGetValue(word, out var rests) ? [.. rests.OrderByDescending(r => r.Rest.Length)] : []),
            StringComparer.OrdinalIgnoreCase);
        return new TimeLexicon(entries, holidays);

        void Add(string words, TimeSense sense)
        {
            var letters = 0;
            while (letters < words.Length && char.IsLetter(words[letters]))
                letters++;
            var first = words[..letters];
            if (letters == words.Length)
                own.Add(first, sense);
            else if (longer.TryGetValue(first, out var rests))
                rests.Add(new TimeContinuation(words[letters..], sense));
            else
                longer.Add(first, [new TimeContinuation(words[letters..], sense)]);
        }
    }

    private static int ValueOf(TimeWordKind kind, string value) => kind switch
    {
        TimeWordKind.Unit or TimeWordKind.Units or TimeWordKind.Recurring => (int)Enum.Parse<TimeUnit>(value),
        TimeWordKind.Season => (int)Enum.Parse<Season>(value),
        TimeWordKind.DayPart or TimeWordKind.DayParts => (int)Enum.Parse<DayPart>(value),
        TimeWordKind.Which => (int)Enum.Parse<Which>(value),
        TimeWordKind.Reference => (int)Enum.Parse<Reference>(value),
        _ => int.Parse(value),
    };
}

/// <summary>What one or several words mean.</summary>
/// <param name="Kind">Kind of word.</param>
/// <param name="Value">Its value.</param>
/// <param name="Capital">Whether it counts only with a capital.</param>
/// <param name="Stop">Whether a full stop after it belongs to it.</param>
internal sealed record TimeSense(TimeWordKind Kind, int Value, bool Capital, bool Stop);

/// <summary>What stands after a first word: " before yesterday", ".m.".</summary>
/// <param name="Rest">The characters; a space stands for any white space.</param>
/// <param name="Sense">What all the words mean together.</param>
internal sealed record TimeContinuation(string Rest, TimeSense Sense);

/// <summary>A first word: what it means alone, and what it begins, longest first.</summary>
/// <param name="Alone">Its own sense; null when it only begins longer ones.</param>
/// <param name="Longer">The longer expressions that it begins.</param>
internal sealed record TimeEntry(TimeSense? Alone, TimeContinuation[] Longer);
