using Demarche.English;
using Demarche.English.Dates;
using Demarche.Facts;
using Demarche.Reading.Days;
using Demarche.Tests.Reading.Events;

namespace Demarche.Tests.Reading.Days;

/// <summary>Sentences written by hand whose expressions of time are found, and the days of what they tell.</summary>
internal static class DatedSentence
{
    /// <summary>When the sentences were written: a Wednesday.</summary>
    public static readonly DateOnly Written = new(2021, 6, 23);

    public const string MetOnMonday = """
        They they PRON PRP 2 nsubj
        met meet VERB VBD 0 root
        on on ADP IN 4 case
        Monday Monday PROPN NNP 2 obl
        """;

    public const string SaidOnSaturdayItWouldMeet = """
        Norway Norway PROPN NNP 2 nsubj
        said say VERB VBD 0 root
        on on ADP IN 4 case
        Saturday Saturday PROPN NNP 2 obl
        it it PRON PRP 7 nsubj
        would would AUX MD 7 aux
        meet meet VERB VB 2 ccomp
        in in ADP IN 9 case
        July July PROPN NNP 7 obl
        """;

    public static DayInterval Day(int year, int month, int day, DayBasis basis) =>
        DayInterval.Between(new DateOnly(year, month, day), new DateOnly(year, month, day), basis);

    public static EventDays DaysOf(string rows) => new(Text(rows), Written);

    public static EventDays DaysOf(string rows, int cue, string from, string to)
    {
        var text = Text(rows);
        return new EventDays(text with { Attributions = [Saying(text, cue, from, to)] }, Written);
    }

    public static Attribution Saying(AnalysedText text, int cue, string from, string to)
    {
        var content = new TextRange((" " + text.Text).IndexOf(" " + from, StringComparison.Ordinal), text.Text.LastIndexOf(to, StringComparison.Ordinal) + to.Length);
        return new Attribution
        {
            Cue = new TokenRange(cue, cue + 1),
            Kind = AttributionCue.Speech,
            SourceHead = -1,
            Source = default,
            Content = [content],
            Quotations = [],
            Rule = "written",
        };
    }

    public static AnalysedText Text(string rows)
    {
        var text = WrittenSentence.Of(rows).Draft.Text;
        return text with { Dates = DateFinder.Find(text.Text, 0, Written) };
    }
}
