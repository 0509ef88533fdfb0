using Demarche.Facts;
using Demarche.Reading.Days;
using static Demarche.Tests.Reading.Days.DatedSentence;

namespace Demarche.Tests.Reading.Days;

/// <summary>The day of an act by the times, tenses and prepositions of its own clause.</summary>
public class EventDaysTests
{
    [Fact]
    public void RelativeDayInTheClause_IsWorkedOut() =>
        Assert.Equal(Day(2021, 6, 21, DayBasis.WorkedOut), DaysOf(MetOnMonday).Of(1, Modality.Occurred, bySaying: false));

    [Fact]
    public void NamedDayInTheClause_IsStated()
    {
        var text = MetOnMonday.Replace("Monday Monday PROPN NNP 2 obl", "2021-06-21 2021-06-21 NUM CD 2 obl", StringComparison.Ordinal);

        Assert.Equal(Day(2021, 6, 21, DayBasis.Stated), DaysOf(text).Of(1, Modality.Occurred, bySaying: false));
    }

    [Fact]
    public void DoneInARunningPeriod_WasDoneByTheReportsDay()
    {
        const string text = """
            They they PRON PRP 2 nsubj
            met meet VERB VBD 0 root
            this this DET DT 4 det
            year year NOUN NN 2 obl
            """;
        var day = DaysOf(text).Of(1, Modality.Occurred, bySaying: false);

        Assert.Equal(DayInterval.Between(new DateOnly(2021, 1, 1), Written, DayBasis.WorkedOut), day);
        Assert.Equal("2021", day.On);
        Assert.True(day.HoldsOn(Written));
    }

    [Fact]
    public void DoneAndUndated_IsKnownByTheReportsDay()
    {
        const string text = """
            They they PRON PRP 2 nsubj
            met meet VERB VBD 0 root
            """;

        Assert.Equal(DayInterval.By(Written), DaysOf(text).Of(1, Modality.Occurred, bySaying: false));
    }

    [Fact]
    public void StillAheadAndUndated_IsUnknown()
    {
        const string text = """
            They they PRON PRP 3 nsubj
            will will AUX MD 3 aux
            meet meet VERB VB 0 root
            """;

        Assert.Equal(DayInterval.Unknown, DaysOf(text).Of(2, Modality.Planned, bySaying: false));
    }

    [Fact]
    public void NounOfALightVerb_TakesTheVerbsDay()
    {
        const string text = """
            They they PRON PRP 2 nsubj
            held hold VERB VBD 0 root
            talks talk NOUN NNS 2 obj
            on on ADP IN 5 case
            Monday Monday PROPN NNP 2 obl
            """;

        Assert.Equal("2021-06-21", DaysOf(text).Of(2, Modality.Occurred, bySaying: false).On);
    }

    [Theory]
    [InlineData("Monday", null, "2021-06-21")]
    [InlineData("2019", "2019-01-01", "2019-12-31")]
    public void AnothersActAsObject_WasMadeByThen(string time, string? earliest, string latest)
    {
        var day = DaysOf($"""
            They they PRON PRP 2 nsubj
            rejected reject VERB VBD 0 root
            Norway Norway PROPN NNP 5 nmod:poss
            's 's PART POS 3 case
            demand demand NOUN NN 2 obj
            in in ADP IN 7 case
            {time} {time} PROPN NNP 2 obl
            """).Of(4, Modality.Occurred, bySaying: false);

        Assert.Equal(earliest, day.Earliest?.ToString("yyyy-MM-dd"));
        Assert.Equal(latest, day.Latest?.ToString("yyyy-MM-dd"));
    }

    [Fact]
    public void PrepositionOfANounBetween_OpensTheEndUpToTheReport()
    {
        const string text = """
            They they PRON PRP 2 nsubj
            waited wait VERB VBD 0 root
            after after ADP IN 5 case
            the the DET DT 5 det
            talks talk NOUN NNS 2 obl
            on on ADP IN 7 case
            Monday Monday PROPN NNP 5 nmod
            """;
        var days = DaysOf(text);

        Assert.Equal(DayInterval.Between(new DateOnly(2021, 6, 21), Written, DayBasis.WorkedOut), days.Of(1, Modality.Occurred, bySaying: false));
        Assert.Equal("2021-06-21", days.Of(4, Modality.Occurred, bySaying: false).On);
    }

    [Fact]
    public void JoinedVerbs_ShareOnlyTheTimeBeforeBoth()
    {
        const string before = """
            On on ADP IN 2 case
            Monday Monday PROPN NNP 4 obl
            he he PRON PRP 4 nsubj
            came come VERB VBD 0 root
            and and CCONJ CC 6 cc
            met meet VERB VBD 4 conj
            her she PRON PRP 6 obj
            """;
        const string between = """
            he he PRON PRP 2 nsubj
            came come VERB VBD 0 root
            on on ADP IN 4 case
            Monday Monday PROPN NNP 2 obl
            and and CCONJ CC 6 cc
            met meet VERB VBD 2 conj
            her she PRON PRP 6 obj
            """;

        Assert.Equal("2021-06-21", DaysOf(before).Of(5, Modality.Occurred, bySaying: false).On);
        Assert.Null(DaysOf(between).Of(5, Modality.Occurred, bySaying: false, byDeed: true).On);
    }

    [Fact]
    public void MetOnMondayAndVowed_TheVowIsOfThatDay() => Assert.Equal("2021-06-21", DaysOf("""
        They they PRON PRP 2 nsubj
        met meet VERB VBD 0 root
        on on ADP IN 4 case
        Monday Monday PROPN NNP 2 obl
        and and CCONJ CC 6 cc
        vowed vow VERB VBD 2 conj
        to to PART TO 8 mark
        disarm disarm VERB VB 6 xcomp
        """).Of(5, Modality.Occurred, bySaying: false).On);

    [Fact]
    public void TimeBeforeWhen_DatesTheClause()
    {
        const string text = """
            Since since ADP IN 2 case
            2019 2019 NUM CD 8 obl
            , , PUNCT Punct 6 punct
            when when ADV WRB 6 advmod
            they they PRON PRP 6 nsubj
            met meet VERB VBD 2 acl:relcl
            , , PUNCT Punct 8 punct
            waited wait VERB VBD 0 root
            """;

        Assert.Equal("2019", DaysOf(text).Of(5, Modality.Occurred, bySaying: false).On);
    }

    [Theory]
    [InlineData("by", null, "2021-06-21")]
    [InlineData("since", "2021-06-21", "2021-06-23")]
    public void Preposition_OpensOneSideUpToTheReport(string preposition, string? earliest, string? latest)
    {
        var day = DaysOf(MetOnMonday.Replace("on on", $"{preposition} {preposition}", StringComparison.Ordinal)).Of(1, Modality.Occurred, bySaying: false);

        Assert.Equal(earliest, day.Earliest?.ToString("yyyy-MM-dd"));
        Assert.Equal(latest, day.Latest?.ToString("yyyy-MM-dd"));
    }

    [Fact]
    public void DateBeforeAnotherNoun_IsNotTheVerbs()
    {
        const string text = """
            They they PRON PRP 2 nsubj
            condemned condemn VERB VBD 0 root
            the the DET DT 6 det
            June June PROPN NNP 6 compound
            9 9 NUM CD 4 nummod
            launch launch NOUN NN 2 obj
            """;
        var days = DaysOf(text);

        Assert.Null(days.Of(1, Modality.Occurred, bySaying: false).On);
        Assert.Equal("2021-06-09", days.Of(5, Modality.Occurred, bySaying: false).On);
    }

    [Fact]
    public void InfinitiveOfANoun_DoesNotDateTheNoun()
    {
        const string text = """
            The the DET DT 2 det
            invitation invitation NOUN NN 7 nsubj
            to to PART TO 4 mark
            speak speak VERB VB 2 acl
            last last ADJ JJ 6 amod
            month month NOUN NN 4 obl
            stands stand VERB VBZ 0 root
            """;

        Assert.Null(DaysOf(text).Of(1, Modality.Occurred, bySaying: false).On);
    }

    [Fact]
    public void WithoutModality_TenseDecides()
    {
        Assert.Equal("2021-06-21", EventDays.DayOf(Text(MetOnMonday), 1, Written).On);
        Assert.Equal("2021-07", EventDays.DayOf(Text(SaidOnSaturdayItWouldMeet), 6, Written).On);
    }
}
