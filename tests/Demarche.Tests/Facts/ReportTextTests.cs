using Demarche.Facts;

namespace Demarche.Tests.Facts;

public class ReportTextTests
{
    [Fact]
    public void Take_CharactersOutsideTheBmpBefore_CountsCodePoints()
    {
        var text = new ReportText("🕊️𝒦im said yes");
        var at = text.Value.IndexOf("said", StringComparison.Ordinal);

        var said = text.Take(at, at + 4);

        Assert.Equal(new Span(6, 10), said.Span);
        Assert.True(text.Holds(said));
        Assert.Equal(at, text.ToUtf16(6));
    }

    [Fact]
    public void Holds_OtherWordsAtThePlace_IsFalse()
    {
        var text = new ReportText("Kim said yes");

        Assert.False(text.Holds(Extract.Recorded(new Span(4, 8), "says")));
        Assert.False(text.Holds(Extract.Recorded(new Span(10, 99), "es")));
    }
}
