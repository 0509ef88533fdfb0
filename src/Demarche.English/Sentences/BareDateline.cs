namespace Demarche.English.Sentences;

/// <summary>
/// An agency's dateline without a dash: "ARVIA Norland said", "ARVIA/LOS BANDOS The envoy", "ARVIA, Norland The envoy". A place in capitals
/// that opens the text, and is never written so again.
/// </summary>
internal static class BareDateline
{
    // "ARVIA / NEW BANDO"; fewer letters are an acronym's ("EU ministers").
    private const int LongestPlace = 5;
    private const int ShortestPlace = 4;
    private const int LeastAfter = 6;

    // Characters of the line before, if there is one.
    private const int LongestBefore = 1000;

    /// <summary>Number of tokens of the dateline that a line begins with, 0 for none.</summary>
    public static int LengthOf(string text, ReadOnlySpan<TextRange> line)
    {
        if (line.Length < LeastAfter || !OpensText(text, line[0].Start))
            return 0;
        int end = 0, longest = 0;
        for (; end < LongestPlace && IsCapitals(text.AsSpan(line[end].Start, line[end].Length)); end++)
            longest = Math.Max(longest, line[end].Length);
        if (end == LongestPlace || longest < ShortestPlace)
            return 0;
        end += LandAfter(text, line[end..]);
        var next = text.AsSpan(line[end].Start, line[end].Length);
        if (!char.IsUpper(next[0]) && !char.IsAsciiDigit(next[0]) && !OpensMarks(next) || text.AsSpan(line[end].Start).IndexOf(text.AsSpan(line[0].Start, line[0].Length)) >= 0)
            return 0;
        return end;
    }

    // ", Norland", ", South Velia", before the first word of the sentence; 0 for anything else behind the town.
    private static int LandAfter(string text, ReadOnlySpan<TextRange> line)
    {
        if (text.AsSpan(line[0].Start, line[0].Length) is not "," || line.Length < LeastAfter)
            return 0;
        var length = text.AsSpan(line[1].Start, line[1].Length) is "South" or "North" or "New" or "Saudi" or "Sri" or "Costa" or "El" or "Sierra" or "United" or "West" or "East" ? 3 : 2;
        return char.IsUpper(text[line[1].Start]) && char.IsUpper(text[line[length - 1].Start]) ? length : 0;
    }

    // ARVIA “We will stay,” said Mora.
    private static bool OpensMarks(ReadOnlySpan<char> next) => next is "\"" or "“" or "‘" or "``";

    // Nothing stands before but the line that bears the date.
    private static bool OpensText(string text, int start) => start <= LongestBefore && !text.AsSpan(0, start).Trim().Contains('\n');

    private static bool IsCapitals(ReadOnlySpan<char> form) => form is "/" || form.Length > 1 && form.IndexOfAnyExceptInRange('A', 'Z') < 0;
}
