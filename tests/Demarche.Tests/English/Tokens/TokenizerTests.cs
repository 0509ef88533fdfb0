using Demarche.English.Tokens;

namespace Demarche.Tests.English.Tokens;

public class TokenizerTests
{
    [Theory]
    [InlineData("They don't agree.", "They|do|n't|agree|.")]
    [InlineData("It’s Mira’s plan", "It|’s|Mira|’s|plan")]
    [InlineData("We cannot wait", "We|can|not|wait")]
    [InlineData("the workers' union", "the|workers|'|union")]
    [InlineData("“We'll go,” she said.", "“|We|'ll|go|,|”|she|said|.")]
    [InlineData("a \"fair\" deal", "a|\"|fair|\"|deal")]
    [InlineData("a cease-fire", "a|cease|-|fire")]
    [InlineData("non-proliferation", "non-proliferation")]
    [InlineData("Oslo-based", "Oslo|-|based")]
    [InlineData("U.S.-backed", "U.S.|-|backed")]
    [InlineData("Bae Min-su left", "Bae|Min-su|left")]
    [InlineData("in the U.S., he", "in|the|U.S.|,|he")]
    [InlineData("Mr. J. Orlov", "Mr.|J.|Orlov")]
    [InlineData("at 6pm on 3/4", "at|6|pm|on|3/4")]
    [InlineData("paid $5m (5%)", "paid|$|5|m|(|5|%|)")]
    [InlineData("1,200 or 3.5", "1,200|or|3.5")]
    [InlineData("yes—no -- maybe...", "yes|—|no|--|maybe|...")]
    [InlineData("see https://example.org/a-b.", "see|https://example.org/a-b|.")]
    [InlineData("mail x.y@example.org now", "mail|x.y@example.org|now")]
    [InlineData("ten\u00a0days", "ten|days")]
    [InlineData("2005-2006", "2005|-|2006")]
    [InlineData("No. 5 said no.", "No.|5|said|no|.")]
    [InlineData("in the '90s", "in|the|'90s")]
    [InlineData("PresidentRyu Ho Minarrived", "President|Ryu|Ho|Min|arrived")]
    [InlineData("ofRyu Ho SongandRyu Ho Min.", "of|Ryu|Ho|Song|and|Ryu|Ho|Min|.")]
    [InlineData("Ryu Ho MinFoundation", "Ryu|Ho|Min|Foundation")]
    [InlineData("Ryu Ho Min. Ryu Ho Mingave", "Ryu|Ho|Min|.|Ryu|Ho|Min|gave")]
    [InlineData("Ryu Ho Anderson of McKim Hall", "Ryu|Ho|Anderson|of|McKim|Hall")]
    public void Tokenize_Text_CutsAsTheTreebanksDo(string text, string expected)
    {
        var tokens = new TokenBuffer();

        new Tokenizer(new Abbreviations()).Tokenize(text, 0, text.Length, tokens);

        Assert.Equal(expected, string.Join('|', tokens.Ranges.ToArray().Select(r => text[r.Start..r.End])));
    }
}
