using Demarche.Facts;
using Demarche.Facts.Corrections;
using Demarche.Record.Corrections;

namespace Demarche.Tests.Record.Corrections;

public class QuoteSearchTests
{
    private const string Told = "On Monday the envoy said the bridge would open. On Friday the envoy said the bridge would close.";

    [Fact]
    public void Words_InTheirOwnText_AreAtTheirPlaceHoweverOftenTheyStandThere() =>
        Assert.Equal(58, Find(Told, Told, "the envoy said", 30)!.Span.Start);

    [Fact]
    public void Words_InAnotherText_AreFoundWhereverTheyMoved() =>
        Assert.Equal("On Monday the envoy", Find(Told, "🕊 Corrected. " + Told, "On Monday the envoy", 0)!.Text);

    [Fact]
    public void Words_ThatStandTwiceInAnotherText_AreToldApartByWhatStandsBesideThem() =>
        Assert.Equal(69, Find(Told, "Corrected. " + Told, "the envoy said", 30)!.Span.Start);

    [Fact]
    public void Words_ThatStandTwiceAlike_AreNotFound() =>
        Assert.Null(Find(Told, "the envoy said. the envoy said.", "the envoy said", 30));

    [Fact]
    public void Words_SlightlyChanged_AreFound() =>
        Assert.Equal("the envoy said that the bridge would close", Find(Told, "He added: the envoy said that the bridge would close.", "the envoy said the bridge would close", 30)!.Text);

    [Fact]
    public void Words_ChangedBeyondTheFloor_AreNotFound() =>
        Assert.Null(Find(Told, "He added: an envoy told us a bridge might close.", "the envoy said the bridge would close", 30));

    private static Extract? Find(string told, string text, string words, int from)
    {
        var report = ReportOf(told);
        var at = told.IndexOf(words, from, StringComparison.Ordinal);
        return QuoteSearch.Find(ReportOf(text), FactQuote.Of(report, FactKind.Event, report.Text.Take(at, at + words.Length))).Words;
    }

    private static Report ReportOf(string text) =>
        new() { Key = ReportKey.Of(text), Label = "a", Date = new DateOnly(2031, 5, 2), Text = new ReportText(text) };
}
