using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading;

namespace Demarche.Tests.Reading.Events;

/// <summary>Meetings that are told not to be held as planned, and what a spokesman refuses to say.</summary>
public class CalledOffTests
{
    private static readonly ReportReader Reader = new(new EnglishAnalyser(), KnowledgeFile.BuiltIn());

    [Theory]
    [InlineData("A second meeting of Ethiopian and Eritrean ministers was called off on Thursday.")]
    [InlineData("A summit between Kenya and Uganda has been postponed indefinitely.")]
    [InlineData("The talks between Poland and Belarus were cancelled after the shelling.")]
    [InlineData("Poland on Thursday called off talks with Belarus on the border.")]
    public void MeetingCalledOff_IsNotHeld(string text) =>
        Assert.DoesNotContain(Read(text).Events, e => e.Act == Act.Meet && e.Modality is Modality.Occurred or Modality.Ongoing);

    [Fact]
    public void PlannedMeetingCancelled_IsPlannedNoMore() =>
        Assert.All(Read("A planned meeting of Kenya and Uganda was cancelled in March.").Events.Where(e => e.Act == Act.Meet), e => Assert.Equal(Modality.Negated, e.Modality));

    [Fact]
    public void WhatWentBefore_DatesNoTalks() =>
        Assert.All(
            Read("Kenya and Uganda met in Nairobi on Sunday, they said in a joint statement, in the first such talks since a planned meeting was cancelled in March.").Events.Where(e => e is { Act: Act.Meet, Modality: Modality.Occurred }),
            e => Assert.NotEqual(new DateOnly(2031, 3, 31), e.Day.Latest));

    [Fact]
    public void MeetingHeld_IsHeld() => Assert.Contains(Read("A summit between Kenya and Uganda was held in Nairobi on Monday.").Events, e => e is { Act: Act.Meet, Modality: Modality.Occurred });

    [Fact]
    public void WhatASpokesmanCannotConfirm_IsRefusedToNobody() =>
        Assert.DoesNotContain(Read("\"We cannot confirm the reports about Belarus,\" Polish Foreign Minister Jan Nowak said on Monday.").Events, e => e.Act == Act.Reject);

    private static ReportFacts Read(string text) =>
        Reader.Read(new Report { Key = ReportKey.Of(text), Label = "r", Date = new DateOnly(2031, 5, 2), Text = new ReportText(text) });
}
