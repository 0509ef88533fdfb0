using System.Collections.Immutable;
using Demarche.English;
using Demarche.English.Dates;
using Demarche.Facts;
using Demarche.Reading.Days;
using Demarche.Tests.Reading.Events;

namespace Demarche.Tests.Reading.Days;

public class EventDaysTests
{
    // A Wednesday.
    private static readonly DateOnly _written = new(2021, 6, 23);

    private const string MetOnMonday = """
        They they PRON PRP 2 nsubj
        met meet VERB VBD 0 root
        on on ADP IN 4 case
        Monday Monday PROPN NNP 2 obl
        """;

    private const string SaidOnSaturdayItWouldMeet = """
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

    [Fact]
    public void RelativeDayInTheClause_IsWorkedOut() =>
        Assert.Equal(Day(2021, 6, 21, DayBasis.WorkedOut), Days(MetOnMonday).Of(1, Modality.Occurred, bySaying: false));

    [Fact]
    public void NamedDayInTheClause_IsStated()
    {
        var text = MetOnMonday.Replace("Monday Monday PROPN NNP 2 obl", "2021-06-21 2021-06-21 NUM CD 2 obl", StringComparison.Ordinal);

        Assert.Equal(Day(2021, 6, 21, DayBasis.Stated), Days(text).Of(1, Modality.Occurred, bySaying: false));
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
        var day = Days(text).Of(1, Modality.Occurred, bySaying: false);

        Assert.Equal(DayInterval.Between(new DateOnly(2021, 1, 1), _written, DayBasis.WorkedOut), day);
        Assert.Equal("2021", day.On);
        Assert.True(day.HoldsOn(_written));
    }

    [Fact]
    public void DoneAndUndated_IsKnownByTheReportsDay()
    {
        const string text = """
            They they PRON PRP 2 nsubj
            met meet VERB VBD 0 root
            """;

        Assert.Equal(DayInterval.By(_written), Days(text).Of(1, Modality.Occurred, bySaying: false));
    }

    [Fact]
    public void StillAheadAndUndated_IsUnknown()
    {
        const string text = """
            They they PRON PRP 3 nsubj
            will will AUX MD 3 aux
            meet meet VERB VB 0 root
            """;

        Assert.Equal(DayInterval.Unknown, Days(text).Of(2, Modality.Planned, bySaying: false));
    }

    [Fact]
    public void DayAfterSaid_DatesTheSayingOnly()
    {
        var days = Days(SaidOnSaturdayItWouldMeet);

        Assert.Equal(Day(2021, 6, 19, DayBasis.WorkedOut), days.Of(1, Modality.Occurred, bySaying: false));
        Assert.Equal("2021-07", days.Of(6, Modality.Planned, bySaying: false).On);
    }

    [Fact]
    public void ActDoneBySaying_TakesTheDayOfTheSaying() =>
        Assert.Equal(Day(2021, 6, 19, DayBasis.WorkedOut), Days(SaidOnSaturdayItWouldMeet, cue: 1, from: "it", to: "July").Of(6, Modality.Occurred, bySaying: true));

    [Fact]
    public void SayingsWithinEachOther_EndAtTheReportsDay()
    {
        var text = Text("""
            says say VERB VBZ 0 root
            adds add VERB VBZ 1 ccomp
            """);
        var whole = new TextRange(0, text.Text.Length);
        Attribution Saying(int cue) => new()
        {
            Cue = new TokenRange(cue, cue + 1),
            Kind = AttributionCue.Speech,
            SourceHead = -1,
            Source = default,
            Content = [whole],
            Quotations = [],
            Rule = "written",
        };
        var days = new EventDays(text with { Attributions = [Saying(0), Saying(1)] }, _written);

        Assert.Equal(DayInterval.By(_written), days.OfSaying(0));
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

        Assert.Equal("2021-06-21", Days(text).Of(2, Modality.Occurred, bySaying: false).On);
    }

    [Theory]
    [InlineData("Monday", null, "2021-06-21")]
    [InlineData("2019", "2019-01-01", "2019-12-31")]
    public void AnothersActAsObject_WasMadeByThen(string time, string? earliest, string latest)
    {
        var day = Days($"""
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
        var days = Days(text);

        Assert.Equal(DayInterval.Between(new DateOnly(2021, 6, 21), _written, DayBasis.WorkedOut), days.Of(1, Modality.Occurred, bySaying: false));
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

        Assert.Equal("2021-06-21", Days(before).Of(5, Modality.Occurred, bySaying: false).On);
        Assert.Null(Days(between).Of(5, Modality.Occurred, bySaying: false, byDeed: true).On);
    }

    [Fact]
    public void MetOnMondayAndVowed_TheVowIsOfThatDay() => Assert.Equal("2021-06-21", Days("""
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

        Assert.Equal("2019", Days(text).Of(5, Modality.Occurred, bySaying: false).On);
    }

    [Theory]
    [InlineData("by", null, "2021-06-21")]
    [InlineData("since", "2021-06-21", "2021-06-23")]
    public void Preposition_OpensOneSideUpToTheReport(string preposition, string? earliest, string? latest)
    {
        var day = Days(MetOnMonday.Replace("on on", $"{preposition} {preposition}", StringComparison.Ordinal)).Of(1, Modality.Occurred, bySaying: false);

        Assert.Equal(earliest, day.Earliest?.ToString("yyyy-MM-dd"));
        Assert.Equal(latest, day.Latest?.ToString("yyyy-MM-dd"));
    }

    [Fact]
    public void Statement_DoesItsActsOnItsOwnDay()
    {
        const string text = """
            We we PRON PRP 2 nsubj
            condemn condemn VERB VBP 0 root
            the the DET DT 4 det
            launch launch NOUN NN 2 obj
            , , PUNCT Punct 7 punct
            we we PRON PRP 7 nsubj
            demand demand VERB VBP 2 conj
            talks talk NOUN NNS 7 obj
            and and CCONJ CC 11 cc
            we we PRON PRP 11 nsubj
            wait wait VERB VBP 2 conj
            """;

        Assert.Equal(Day(2021, 6, 23, DayBasis.Stated), Days(text).Of(1, Modality.Occurred, bySaying: false));
        Assert.Equal(DayInterval.By(_written), Days(text).Of(7, Modality.Occurred, bySaying: false, byDeed: true));
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
        var days = Days(text);

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

        Assert.Null(Days(text).Of(1, Modality.Occurred, bySaying: false).On);
    }

    [Fact]
    public void SayingInThePresent_IsMadeByTheReportsDay()
    {
        const string text = """
            Norway Norway PROPN NNP 2 nsubj
            says say VERB VBZ 0 root
            it it PRON PRP 5 nsubj
            will will AUX MD 5 aux
            wait wait VERB VB 2 ccomp
            """;

        Assert.Equal(DayInterval.By(_written), Days(text).OfSaying(1));
        Assert.Equal(DayInterval.By(_written), Days(text).OfSaying(-1));
    }

    [Fact]
    public void ContentsThatHoldEachOthersCues_EndTheClimb()
    {
        const string text = """
            Norway Norway PROPN NNP 2 nsubj
            says say VERB VBZ 0 root
            Iceland Iceland PROPN NNP 4 nsubj
            insists insist VERB VBZ 2 ccomp
            """;
        var read = Text(text);
        var days = new EventDays(read with { Attributions = [Saying(read, 1, "Iceland", "insists"), Saying(read, 3, "Norway", "says")] }, _written);

        Assert.Equal(DayInterval.By(_written), days.OfSaying(3));
    }

    [Theory]
    [InlineData(true, "2021-06-23")]
    [InlineData(false, null)]
    public void StandingDemand_OfATextThatSpeaksForItsMaker_IsMadeOnItsDay(bool isOwnWords, string? on)
    {
        const string text = """
            Norway Norway PROPN NNP 2 nsubj
            continues continue VERB VBZ 0 root
            to to PART TO 4 mark
            demand demand VERB VB 2 xcomp
            an a DET DT 6 det
            answer answer NOUN NN 4 obj
            """;

        Assert.Equal(on, new EventDays(Text(text), _written, isOwnWords).Of(1, Modality.Ongoing, bySaying: false).On);
    }

    [Theory]
    [InlineData(true, "2021-06-23")]
    [InlineData(false, null)]
    public void WhatATextItselfJudges_HoweverLongAgo_IsJudgedOnItsDay(bool bySaying, string? on)
    {
        const string text = """
            Norway Norway PROPN NNP 3 nsubj
            has have AUX VBZ 3 aux
            shielded shield VERB VBN 0 root
            them they PRON PRP 3 obj
            """;

        Assert.Equal(on, new EventDays(Text(text), _written, isOwnWords: true).Of(2, Modality.Occurred, bySaying).On);
    }

    [Fact]
    public void WithoutModality_TenseDecides()
    {
        Assert.Equal("2021-06-21", EventDays.DayOf(Text(MetOnMonday), 1, _written).On);
        Assert.Equal("2021-07", EventDays.DayOf(Text(SaidOnSaturdayItWouldMeet), 6, _written).On);
    }

    [Fact]
    public void ContentsThatHoldEachOthersCue_AreLeftAfterAll()
    {
        var text = Text(SaidOnSaturdayItWouldMeet);
        ImmutableArray<Attribution> each =
        [
            new() { Cue = new TokenRange(1, 2), Kind = AttributionCue.Speech, SourceHead = 0, Source = new TokenRange(0, 1), Content = [text.RangeOf(new TokenRange(2, 9))], Quotations = [], Rule = "test" },
            new() { Cue = new TokenRange(6, 7), Kind = AttributionCue.Speech, SourceHead = 4, Source = new TokenRange(4, 5), Content = [text.RangeOf(new TokenRange(0, 6))], Quotations = [], Rule = "test" },
        ];

        var day = new EventDays(text with { Attributions = each }, _written).Of(1, Modality.Occurred, bySaying: true);

        Assert.Equal(Day(2021, 6, 19, DayBasis.WorkedOut), day);
    }

    private static DayInterval Day(int year, int month, int day, DayBasis basis) =>
        DayInterval.Between(new DateOnly(year, month, day), new DateOnly(year, month, day), basis);

    private static EventDays Days(string rows) => new(Text(rows), _written);

    private static EventDays Days(string rows, int cue, string from, string to)
    {
        var text = Text(rows);
        return new EventDays(text with { Attributions = [Saying(text, cue, from, to)] }, _written);
    }

    private static Attribution Saying(AnalysedText text, int cue, string from, string to)
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

    private static AnalysedText Text(string rows)
    {
        var text = WrittenSentence.Of(rows).Draft.Text;
        return text with { Dates = DateFinder.Find(text.Text, 0, _written) };
    }
}
