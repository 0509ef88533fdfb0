using System.Text;
using static Demarche.Tests.Sources.SourceReading;

namespace Demarche.Tests.Sources.Encodings;

public class EncodingTests
{
    [Theory]
    [InlineData(1252, "The café “Malmö” opened, the envoy’s résumé in hand – and that was that.")]
    [InlineData(1250, "Ministers Kovačić and Łukasz Wiśniewski met in Łódź, and Čarnogurský with Dvořák spoke to the press.")]
    [InlineData(1254, "Foreign Minister Çağlayan Işık of Turkey met Ağaoğlu in Beyoğlu, and they spoke.")]
    [InlineData(1251, "Российский посол сказал, что переговоры пойдут дальше в понедельник.")]
    public void Decode_TextOfACodePageThatNothingDeclares_IsFound(int page, string text)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(page)!.GetBytes(text);

        Assert.Equal(text, Demarche.Sources.Encodings.TextDecoding.Decode(bytes).Text);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void Read_Utf16WithAndWithoutItsMark_IsRead(bool bigEndian, bool mark)
    {
        var encoding = new UnicodeEncoding(bigEndian, mark);
        const string text = " date 2020-01-01 The envoy’s café was full, and he spoke.";

        Assert.Equal(text, ReportOf("a.txt", [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)]).Text.Value);
    }

    [Fact]
    public void Read_JsonLinesInUtf16_AreRead()
    {
        var lines = "{\"id\":\"a\",\"date\":\"2020-01-01\",\"text\":\"One café.\"}\r\n{\"id\":\"b\",\"date\":\"2020-01-01\",\"text\":\"Two.\"}\r\n";

        Assert.Equal("a, b", Outcome(Read("a.jsonl", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(lines)])));
    }

    [Fact]
    public void Decode_Utf8DeclaredAsLatin_IsUtf8()
    {
        Assert.Equal("café", Demarche.Sources.Encodings.TextDecoding.Decode("café"u8, "iso-8859-1").Text);
    }

    [Fact]
    public void Decode_LatinDeclaredAsUtf8_IsLatin()
    {
        Assert.Equal("café now", Demarche.Sources.Encodings.TextDecoding.Decode([(byte)'c', (byte)'a', (byte)'f', 0xE9, .. " now"u8], "utf-8").Text);
    }

    [Fact]
    public void Decode_BytesOfNoEncoding_SayWhere()
    {
        var decoded = Demarche.Sources.Encodings.TextDecoding.Decode([(byte)'a', 0x81, 0x00, 0x8D, 0xFF, 0x98, 0xA1, 0xD9, 0xC0, 0xCA]);

        Assert.Null(decoded.Text);
        Assert.Contains("at byte 1", decoded.Flaw);
    }

    [Fact]
    public void Read_HalfACharacterInUtf16_IsAFault()
    {
        Assert.Equal("[damaged]", Outcome(Read("a.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(" date 2020-01-01 One two three four"), 0x3D, 0xD8, .. Encoding.Unicode.GetBytes(" five")])));
    }
}
