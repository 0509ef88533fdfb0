using System.Text;
using Demarche.Facts;
using Demarche.Record;
using Demarche.Record.Knowledge;
using Demarche.Record.Sayings;

namespace Demarche.Rendering.Text;

/// <summary>Who said what as a page: each wording as the report has it, in marks only where it stands in marks there.</summary>
internal static class SayingsText
{
    /// <summary>The page, ended by a line feed.</summary>
    public static string Of(SayingsPage answer, PartyNames names)
    {
        var page = new StringBuilder();
        var letters = new Letters(answer.Coverage, answer.Sayings.Concat(answer.Without).SelectMany(s => s.Wordings).Select(w => w.Words));
        var asked = answer.Question.Words;
        var reports = RecordWords.Count(answer.Coverage.Count, "report");
        Columns.Wrap(page, asked is null ? $"STATEMENTS - in {reports} held, by day" : $"“{asked.ToUpperInvariant()}” - earliest in {reports} held, not \"first said\"");
        foreach (var saying in answer.Sayings)
            Write(page, saying, names, letters, asked is not null);
        if (answer.Sayings.Count == 0)
            Columns.Wrap(page, asked is null ? "No statement found." : "These words were not found.");
        foreach (var saying in answer.Without)
        {
            Write(page, saying, names, letters, false);
            var letter = letters.Of(saying.Wordings[0].Words);
            Columns.Wrap(page, $"Phrase not found in {letter}.{(saying.Wordings.Count > 1 ? $" Do not cite {letter} as verbatim." : "")}", "  ", "  ");
        }

        if (letters.Key.Length > 0)
        {
            page.Append('\n');
            Columns.Wrap(page, letters.Key);
        }

        return page.ToString();
    }

    /// <summary>"Sung Kim (United States)", "a senior official (United States)", "source not told".</summary>
    public static string Speaker(Saying saying, PartyNames names)
    {
        if (saying.Speaker is { } speaker)
            return RecordWords.Names([speaker, .. saying.Also], names);
        var source = saying.Source ?? (saying.Wordings[0].Form == WordingForm.Narrated ? "the report's own words" : "source not told");
        return saying.Party is { } party ? $"{source} ({names.Name(party)})" : source;
    }

    /// <summary>The words, in marks if the report has them in marks.</summary>
    public static string Marked(SaidWording wording, int most = int.MaxValue)
    {
        var words = ActWords.Cut(wording.Words.Words.Text, most);
        return wording.Form is WordingForm.Sentence or WordingForm.Fragment ? $"“{words}”" : words;
    }

    /// <summary>The wordings, a paragraph each with its mark, but for those that stand within another.</summary>
    public static void List(StringBuilder page, Saying saying, int most, int mostOfEach, Footnotes notes, string indent)
    {
        var whole = saying.Wordings.Where(w => !saying.Wordings.Any(other => other != w && IsWithin(w.Words, other.Words))).ToList();
        foreach (var wording in whole.Take(most))
            Columns.Wrap(page, $"{Marked(wording, mostOfEach)} {notes.Marks([wording.Words])}", indent, indent);
        if (whole.Count > most)
            Columns.Wrap(page, $"and {RecordWords.Count(whole.Count - most, "more wording")} {notes.Marks(whole.Skip(most).Take(3).Select(w => w.Words))}", indent, indent);
    }

    private static bool IsWithin(Evidence part, Evidence whole) =>
        part.Report == whole.Report && whole.Words.Span != part.Words.Span && whole.Words.Span.Contains(part.Words.Span);

    private static void Write(StringBuilder page, Saying saying, PartyNames names, Letters letters, bool onlyHits)
    {
        var shown = onlyHits && saying.Wordings.Any(w => w.HasWords) ? [.. saying.Wordings.Where(w => w.HasWords)] : saying.Wordings;
        var first = shown[0];
        string[] where = [.. new[] { first.At, first.To.Count > 0 ? "to " + string.Join(" and ", first.To) : null, first.Via is { } via ? "via " + via : null }.OfType<string>()];
        var form = shown.Count == 1 ? first.Form == WordingForm.Reported ? "REPORTED" : "DIRECT" : $"{shown.Count} WORDINGS, ONE REPORT";
        Columns.Wrap(page, $"{Speaker(saying, names)}{string.Concat(where.Select(w => ", " + w))}{Columns.Gap}{form}{Columns.Gap}{letters.Of(first.Words)}", $"{Day(saying) + " ",-21}", "    ");
        foreach (var wording in shown)
        {
            var also = wording.Also.Count == 0 ? "" : $"{Columns.Gap}[also {string.Join(", ", wording.Also.Select(letters.Place))}]";
            Columns.Wrap(page, $"{Marked(wording)}{Columns.Gap}{letters.Place(wording.Words)}{also}", $"  {wording.Form.Word(),-9} ", "            ");
        }
    }

    // "2021-06-21 (stated)", "by 2021-08-23".
    private static string Day(Saying saying) => saying.Day switch
    {
        { On: { } on, Basis: var basis } => $"{on} ({basis.Word()})",
        { Earliest: { } first, Latest: { } last } => $"{first:yyyy-MM-dd} to {last:yyyy-MM-dd}",
        { Latest: { } last } => $"by {last:yyyy-MM-dd}",
        _ => $"by {saying.Known:yyyy-MM-dd}",
    };
}
