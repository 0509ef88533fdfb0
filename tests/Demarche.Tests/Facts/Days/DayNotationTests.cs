using Demarche.Facts;

namespace Demarche.Tests.Facts.Days;

public class DayNotationTests
{
    [Theory]
    [InlineData("2021-06-21")]
    [InlineData("2018-05")]
    [InlineData("2018")]
    [InlineData("by 2021-08-23")]
    [InlineData("from 2021-08-23")]
    [InlineData("2021-06-01..2021-06-14")]
    [InlineData("unknown")]
    public void Write_OfWhatWasParsed_IsTheSameWords(string words) =>
        Assert.Equal(words, DayNotation.Write(DayNotation.Parse(words, DayBasis.WorkedOut)!));

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("2021-02-30")]
    [InlineData("2021-06-14..2021-06-01")]
    [InlineData("2021..2022..2023")]
    [InlineData("by noon")]
    public void Parse_WordsThatAreNoDay_GivesNothing(string words) => Assert.Null(DayNotation.Parse(words, DayBasis.WorkedOut));

    [Fact]
    public void Parse_FromMonthToMonth_HoldsBothWhole() =>
        Assert.Equal(new DateOnly(2018, 6, 30), DayNotation.Parse("2018-05..2018-06", DayBasis.WorkedOut)!.Latest);
}
