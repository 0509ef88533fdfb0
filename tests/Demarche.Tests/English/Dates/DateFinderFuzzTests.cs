using Demarche.English.Dates;

namespace Demarche.Tests.English.Dates;

public class DateFinderFuzzTests
{
    private static readonly string[] _pieces =
    [
        .. EmbeddedTable.Rows("words.tsv").Select(r => char.ToUpperInvariant(r[0][0]) + r[0][1..]),
        .. EmbeddedTable.Rows("words.tsv").Select(r => r[0]),
        .. EmbeddedTable.Rows("holidays.tsv").Select(r => char.ToUpperInvariant(r[0][0]) + r[0][1..]),
        "0", "1", "2", "12", "29", "30", "31", "32", "99", "100", "999", "1000", "1500", "1999", "2000", "2020", "2199", "9999", "123456789", "2,000", "3.5", "1/2",
        "1990s", "20s", "0s", "21st", "31st", "99th", "10:35", "25:99", "2/29/2019", "10/12/18", "0000-00-00", "9999-99-99", "31.12.2020", "Q3", "Q9",
        "-", "–", ",", ".", "'", "’s", "$", "%", "\n\n", "the", "met", "troops", "Ruiz", "🕊",
    ];

    [Fact]
    public void AnyRowOfWords_GivesOrderedExpressionsInsideTheText()
    {
        var random = new Random(20211122);
        for (var round = 0; round < 40_000; round++)
        {
            var text = string.Join(random.Next(8) == 0 ? "" : " ", Enumerable.Range(0, random.Next(2, 14)).Select(_ => _pieces[random.Next(_pieces.Length)]));
            DateOnly? written = random.Next(6) == 0 ? null : new DateOnly(random.Next(1950, 2050), random.Next(1, 13), random.Next(1, 29));
            var last = 0;

            foreach (var found in DateFinder.Find(text, 0, written))
            {
                Assert.True(found.Range.Start >= last && found.Range.End > found.Range.Start && found.Range.End <= text.Length, text);
                Assert.True(found.Earliest is null || found.Latest is null || found.Earliest <= found.Latest, text);
                Assert.False(string.IsNullOrEmpty(found.Value), text);
                last = found.Range.End;
            }
        }
    }
}
