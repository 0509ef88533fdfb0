using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Demarche.English.Dates;

/// <summary>
/// Finds the expressions of time of a text and says what each means: rules in a fixed order at each word that may begin one,
/// the first that fits wins, and what it named is what later ones are related to.
/// </summary>
internal static class DateFinder
{
    // Longer readings before shorter: "two years ago" before "two years", "the third quarter" before "third".
    private static readonly Rule[] _rules =
    [
        RecurringTimes.Find,
        NumericDates.Find,
        ClockTimes.Find,
        NamedDays.Find,
        ShiftedTimes.Find,
        Quarters.Find,
        PartsOfPeriods.Find,
        RelativeTimes.Find,
        Months.Find,
        Durations.Find,
        Years.Find,
        VagueTimes.Find,
    ];

    private static readonly ConcurrentBag<TimeRoom> _rooms = [];

    private delegate bool Rule(ref TimeReader reader, int at, out TimeFound found);

    /// <summary>The expressions of time of a text, in text order, none overlapping another. Allocates nothing when there are none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">UTF-16 offset at which prose begins.</param>
    /// <param name="written">The day it was written; null when unknown, and then only what names its year is read.</param>
    public static ImmutableArray<DateExpression> Find(ReadOnlySpan<char> text, int from, DateOnly? written)
    {
        if (!_rooms.TryTake(out var room))
            room = new TimeRoom();
        var lexicon = TimeLexicon.BuiltIn;
        TimeScanner.Scan(text, from, lexicon, room);
        Read(new TimeReader(text, room.Tokens, lexicon, written), room);
        var found = ImmutableArray.Create(CollectionsMarshal.AsSpan(room.Found));
        room.Clear();
        _rooms.Add(room);
        return found;
    }

    private static void Read(TimeReader reader, TimeRoom room)
    {
        var free = 0;
        for (var at = 0; at < reader.Tokens.Length; at++)
        {
            if (!MayBegin(reader, at) || !Match(ref reader, at, out var time))
                continue;
            Add(room, reader, LeadIn(reader, time.First, free), time);
            Remember(ref reader, time);
            free = time.End;
            if (SecondDay(reader, time, out var second))
            {
                Add(room, reader, second.First, second);
                free = second.End;
            }

            at = free - 1;
        }
    }

    private static bool MayBegin(in TimeReader reader, int at) => reader.Kind(at) switch
    {
        TimeWordKind.Word or TimeWordKind.Stop or TimeWordKind.Possessive or TimeWordKind.Past or TimeWordKind.Future or TimeWordKind.Clause => false,
        TimeWordKind.Mark => reader[at].Value is '\'' or '’' or '‘',
        _ => true,
    };

    private static bool Match(ref TimeReader reader, int at, out TimeFound found)
    {
        foreach (var rule in _rules)
        {
            if (rule(ref reader, at, out found))
                return true;
        }

        found = default;
        return false;
    }

    private static void Remember(ref TimeReader reader, in TimeFound found)
    {
        if (found.Calendar.Grain == Grain.None)
            return;
        reader.Last = found.Calendar;
        if (found.Calendar.Grain == Grain.Quarter && reader.Written is { } written && Math.Abs(found.Calendar.First.Year - written.Year) < 1)
            reader.LastQuarter = found.Calendar;
    }

    // "June 3 and 5", "June 21-23": the second day takes its month and year from the first.
    private static bool SecondDay(in TimeReader reader, in TimeFound first, out TimeFound second)
    {
        second = default;
        if (first.Calendar.Grain != Grain.Day || !first.Absolute || reader.Kind(first.End - 1) is not (TimeWordKind.Number or TimeWordKind.Ordinal)
            || !reader.IsDayOfMonth(first.End - 1) || reader.Kind(first.End - 2) is not (TimeWordKind.Month or TimeWordKind.Article or TimeWordKind.To or TimeWordKind.And or TimeWordKind.Mark))
            return false;
        var at = first.End;
        var joined = reader.IsHyphen(at) || reader.Kind(at) is TimeWordKind.To or TimeWordKind.And;
        if (!joined || !reader.IsDayOfMonth(at + 1) || reader.Kind(at + 2) is TimeWordKind.Unit or TimeWordKind.Units or TimeWordKind.Number or TimeWordKind.Meridiem or TimeWordKind.Month)
            return false;
        var day = reader[at + 1].Value;
        var of = first.Calendar.First;
        if (day <= of.Day || day > DateTime.DaysInMonth(of.Year, of.Month))
            return false;
        second = TimeFound.Date(at + 1, at + 2, TimeValue.Day(new DateOnly(of.Year, of.Month, day)), absolute: true);
        return true;
    }

    // What leads in a time belongs to its words, not to its value: "early", "about", "the end of", "earlier", "mid-".
    private static int LeadIn(in TimeReader reader, int first, int free)
    {
        while (first > free)
        {
            var before = reader.Kind(first - 1);
            var leads = before is TimeWordKind.Part || (before == TimeWordKind.About && IsCounted(reader, first)) || before is TimeWordKind.Earlier or TimeWordKind.Later
                || reader.Is(first - 1, TimeWordKind.Article, 0)
                || (before is TimeWordKind.Of or TimeWordKind.In && first - 2 >= free && reader.Kind(first - 2) is TimeWordKind.Part or TimeWordKind.Earlier or TimeWordKind.Later && (before == TimeWordKind.Of || reader.Form(first - 1) is "in"))
                || (reader.IsHyphen(first - 1) && first - 2 >= free && reader.Kind(first - 2) == TimeWordKind.Part);
            if (!leads)
                break;
            first--;
        }

        return first;
    }

    // "about two years", "around Nov. 1"; but "over the weekend", "about the future".
    private static bool IsCounted(in TimeReader reader, int at) =>
        !(reader.Is(at, TimeWordKind.Article, 0) || reader.Kind(at) is TimeWordKind.Which or TimeWordKind.Reference or TimeWordKind.DayShift or TimeWordKind.Weekday);

    private static void Add(TimeRoom room, in TimeReader reader, int first, in TimeFound time)
    {
        var calendar = time.Calendar;
        room.Found.Add(new DateExpression(
            new TextRange(reader[first].Start, reader[time.End - 1].End),
            time.Value ?? room.TextOf(calendar),
            time.Type,
            calendar.Earliest,
            calendar.Latest,
            time.Absolute));
    }
}
