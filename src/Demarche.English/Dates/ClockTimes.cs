namespace Demarche.English.Dates;

/// <summary>Times of the clock: "10:35 a.m.", "9 a.m. EST Tuesday", "noon Thursday", "4 in the morning".</summary>
internal static class ClockTimes
{
    /// <summary>A time of the clock with the day said after it, or on the day last named.</summary>
    public static bool Find(ref TimeReader reader, int at, out TimeFound found)
    {
        found = default;
        if (!Clock(reader, at, out var minute, out var end))
            return false;
        var next = reader.Skip(end, ',');
        if (reader.Kind(next) == TimeWordKind.In && reader.Form(next) is "on")
            next++;
        if (NamedDays.Day(reader, next, out var day, out var dayEnd, out var absolute))
        {
            found = TimeFound.Date(at, dayEnd, new TimeValue(Grain.Clock, day.First, minute), absolute);
            return true;
        }

        if (reader.Last.Grain is Grain.Day or Grain.DayPart or Grain.Clock)
            found = TimeFound.Date(at, end, new TimeValue(Grain.Clock, reader.Last.First, minute), absolute: false);
        else if (reader.Written is { } written)
            found = TimeFound.Date(at, end, new TimeValue(Grain.Clock, written, minute), absolute: false);
        else
            return false;
        return true;
    }

    /// <summary>The minute of the day, 0 to 1440.</summary>
    public static bool Clock(in TimeReader reader, int at, out int minute, out int end)
    {
        minute = 0;
        end = at + 1;
        if (reader.Kind(at) == TimeWordKind.Noon)
        {
            minute = reader[at].Value;
            return !reader[at].IsCapital || reader.Kind(at - 1) == TimeWordKind.Stop;
        }

        if (reader.Kind(at) != TimeWordKind.Number || reader[at].Value > 24 || reader[at].IsAmount)
            return false;
        minute = 60 * reader[at].Value;
        var twoFigures = false;
        if (reader.IsMark(end, ':') && reader.Touches(at) && reader.Touches(end)
            && reader.Kind(end + 1) == TimeWordKind.Number && reader[end + 1] is { Value: < 60 } minutes && minutes.End - minutes.Start == 2)
        {
            minute += minutes.Value;
            end += 2;
            twoFigures = true;
            // "10:34:13"
            if (reader.IsMark(end, ':') && reader.Kind(end + 1) == TimeWordKind.Number)
                end += 2;
        }

        // "00:37" under a film is its length.
        var told = twoFigures && reader.Kind(at - 1) is TimeWordKind.At or TimeWordKind.In or TimeWordKind.From or TimeWordKind.To or TimeWordKind.About
            or TimeWordKind.And or TimeWordKind.Between or TimeWordKind.Before or TimeWordKind.After or TimeWordKind.Weekday or TimeWordKind.DayShift or TimeWordKind.Mark;
        if (reader.Kind(end) == TimeWordKind.Clock)
        {
            end++;
            told = true;
        }

        if (reader.Kind(end) == TimeWordKind.Meridiem && minute <= 13 * 60)
        {
            minute = (minute % 720) + (720 * reader[end].Value);
            end++;
            told = true;
        }
        else if (reader.Kind(end) == TimeWordKind.In && reader.Is(end + 1, TimeWordKind.Article, 0) && reader.Kind(end + 2) == TimeWordKind.DayPart
            && reader.Form(end) is "in" && minute <= 720)
        {
            // "4 in the morning"
            if (reader[end + 2].Value != (int)DayPart.Morning && minute < 720)
                minute += 720;
            end += 3;
            told = true;
        }

        if ((told || twoFigures) && reader.Kind(end) == TimeWordKind.Zone)
        {
            end++;
            told = true;
        }

        return told && minute <= 1440;
    }
}
