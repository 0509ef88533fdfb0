using System.Collections.Immutable;
using Demarche.English;
using Demarche.Facts;
using Demarche.Reading.Days;
using static Demarche.Tests.Reading.Days.DatedSentence;

namespace Demarche.Tests.Reading.Days;

/// <summary>The day of a saying, and of what is done by saying it.</summary>
public class SayingDaysTests
{
    [Fact]
    public void DayAfterSaid_DatesTheSayingOnly()
    {
        var days = DaysOf(SaidOnSaturdayItWouldMeet);

        Assert.Equal(Day(2021, 6, 19, DayBasis.WorkedOut), days.Of(1, Modality.Occurred, bySaying: false));
        Assert.Equal("2021-07", days.Of(6, Modality.Planned, bySaying: false).On);
    }

    [Fact]
    public void ActDoneBySaying_TakesTheDayOfTheSaying() =>
        Assert.Equal(Day(2021, 6, 19, DayBasis.WorkedOut), DaysOf(SaidOnSaturdayItWouldMeet, cue: 1, from: "it", to: "July").Of(6, Modality.Occurred, bySaying: true));

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
        var days = new EventDays(text with { Attributions = [Saying(0), Saying(1)] }, Written);

        Assert.Equal(DayInterval.By(Written), days.OfSaying(0));
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

        Assert.Equal(Day(2021, 6, 23, DayBasis.Stated), DaysOf(text).Of(1, Modality.Occurred, bySaying: false));
        Assert.Equal(DayInterval.By(Written), DaysOf(text).Of(7, Modality.Occurred, bySaying: false, byDeed: true));
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

        Assert.Equal(DayInterval.By(Written), DaysOf(text).OfSaying(1));
        Assert.Equal(DayInterval.By(Written), DaysOf(text).OfSaying(-1));
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
        var days = new EventDays(read with { Attributions = [Saying(read, 1, "Iceland", "insists"), Saying(read, 3, "Norway", "says")] }, Written);

        Assert.Equal(DayInterval.By(Written), days.OfSaying(3));
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

        Assert.Equal(on, new EventDays(Text(text), Written, isOwnWords).Of(1, Modality.Ongoing, bySaying: false).On);
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

        Assert.Equal(on, new EventDays(Text(text), Written, isOwnWords: true).Of(2, Modality.Occurred, bySaying).On);
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

        var day = new EventDays(text with { Attributions = each }, Written).Of(1, Modality.Occurred, bySaying: true);

        Assert.Equal(Day(2021, 6, 19, DayBasis.WorkedOut), day);
    }
}
