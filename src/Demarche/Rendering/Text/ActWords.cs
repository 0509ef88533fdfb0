using Demarche.Facts;
using Demarche.Record;
using Demarche.Record.Happenings;

namespace Demarche.Rendering.Text;

/// <summary>What an act is about, in as few of the report's own words as tell it.</summary>
internal static class ActWords
{
    // Before these a clause can end without promising what is cut off.
    private static readonly string[] Joints = [", ", "; ", " – ", " — ", " and ", " or ", " but ", " that ", " which ", " who ", " while ", " after ", " before ", " because ", " as ", " if ", " with ", " over ", " in ", " on ", " for ", " to "];

    /// <summary>
    /// The stretch of the first telling from the first to the last of its terms and what it is about: "meet officials of Norland
    /// anywhere without conditions"; the clause that tells the act where it names no terms and was not done by saying.
    /// </summary>
    /// <param name="done">The act.</param>
    /// <param name="most">Characters at most.</param>
    public static string What(Happening done, int most = 150)
    {
        var told = done.Tellings[0];
        var clause = told.Evidence.Words;
        var named = told.Terms.Select(t => t.Words.Span).Concat(told.About is { } about && about.Report == told.Evidence.Report ? [about.Words.Span] : [])
            .Where(clause.Span.Contains).ToList();
        if (named.Count == 0 || (told.Terms.Count == 0 && told.StatementId is null))
            return Cut(clause.Text, most);
        var text = new ReportText(clause.Text);
        var start = text.ToUtf16(named.Min(s => s.Start) - clause.Span.Start);
        return Cut(Closed(clause.Text, start, text.ToUtf16(named.Max(s => s.End) - clause.Span.Start)), most);
    }

    // A mark or bracket that opens in the stretch and closes right behind it belongs to it.
    private static string Closed(string clause, int start, int end)
    {
        var words = clause[start..end];
        if (end == clause.Length)
            return words;
        var opens = clause[end] switch
        {
            '"' => words.Count(c => c == '"') % 2 == 1,
            '”' => words.LastIndexOf('“') > words.LastIndexOf('”'),
            ')' => words.LastIndexOf('(') > words.LastIndexOf(')'),
            _ => false,
        };
        return opens ? clause[start..(end + 1)] : words;
    }

    /// <summary>Words cut, if they are too many, where a clause or phrase ends.</summary>
    public static string Cut(string words, int most)
    {
        var one = words.ReplaceLineEndings(" ").Trim();
        if (one.Length <= most)
            return one;
        var joint = Joints.Max(j => one.LastIndexOf(j, most, StringComparison.Ordinal));
        var end = joint > most * 2 / 3 ? joint : one.LastIndexOf(' ', most);
        return one[..(end > most / 2 ? end : most)].TrimEnd(',', ';') + " ...";
    }
}
