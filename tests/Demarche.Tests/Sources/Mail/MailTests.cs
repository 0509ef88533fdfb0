using System.Text;
using Demarche.Facts;
using static Demarche.Tests.Sources.SourceReading;

namespace Demarche.Tests.Sources.Mail;

public class MailTests
{
    private const string Head = "From: =?iso-8859-1?Q?Caf=E9_Nordic?= <desk@news.example>\r\nTo: all@desk.example\r\nSubject: =?utf-8?B?VGFsa3MgaW4gTWFsbcO2?=\r\n =?utf-8?Q?_go_on?=\r\nDate: Mon, 21 Jun 2021 23:30:00 -0400 (EDT)\r\nList-Unsubscribe: <mailto:x@news.example>\r\nMIME-Version: 1.0\r\n";

    [Fact]
    public void Read_APlainMail_TakesDaySubjectAndSender()
    {
        var report = ReportOf("m.eml", Head + "Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nThe caf=E9 in Malm=F6 was full when the en=\r\nvoy spoke.\r\n");

        Assert.Equal(("m", "Talks in Malmö go on", "Café Nordic", new DateOnly(2021, 6, 21), DaySource.Mail), (report.Label, report.Title, report.Outlet, report.Date, report.DayEvidence[0].Source));
        Assert.Equal("The café in Malmö was full when the envoy spoke.\n", report.Text.Value);
        Assert.Equal("message/rfc822", report.Original?.MediaType);
    }

    [Theory]
    [InlineData("\u00ff\u00fe")]
    [InlineData("\u00ef\u00bb\u00bf")]
    public void Read_HeadersWithALineOfAByteOrderMark_AreReadOn(string mark)
    {
        const string inner = "--b\r\nContent-Type: text/plain\r\n";

        var report = ReportOf("m.eml", Encoding.Latin1.GetBytes($"{Head}Content-Type: multipart/mixed; boundary=b\r\n\r\n{inner}{mark}\r\nX-Note: tea\r\n\r\nThe envoy spoke to the press in Oslo.\r\n--b--\r\n"));

        Assert.Equal("The envoy spoke to the press in Oslo.\n", report.Text.Value);
    }

    [Fact]
    public void Read_AlternativeForms_AreOneText()
    {
        var report = ReportOf("m.eml", Head + "Content-Type: multipart/alternative; boundary=\"=_b\"\r\n\r\nFor old readers.\r\n--=_b\r\nContent-Type: text/plain\r\n\r\nThe envoy came to Oslo and spoke.\r\n--=_b\r\nContent-Type: text/html\r\n\r\n<p>The envoy came to Oslo and <b>spoke</b>.</p>\r\n--=_b--\r\nSignature of the list\r\n");

        Assert.Equal("The envoy came to Oslo and spoke.\n", report.Text.Value);
    }

    [Fact]
    public void Read_Base64Html_IsItsText()
    {
        var body = Convert.ToBase64String("<html><body><p>The envoy came to Oslo.</p><p>He spoke.</p></body></html>"u8, Base64FormattingOptions.InsertLineBreaks);

        Assert.StartsWith("The envoy came to Oslo.", ReportOf("m.eml", Head + "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" + body).Text.Value);
    }

    [Fact]
    public void Read_AnAttachedReport_IsReadByItsContent()
    {
        var read = Read("m.eml", Head + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSee the paper that is attached.\r\n--b\r\nContent-Type: text/plain; name=paper.txt\r\nContent-Disposition: attachment; filename=\"paper.txt\"\r\n\r\n date 2020-01-02 Norway accepted the offer.\r\n--b\r\nContent-Type: image/png\r\nContent-Disposition: attachment; filename=x.png\r\n\r\nxx\r\n--b--\r\n");

        Assert.Equal("m, paper", Outcome(read));
        Assert.Equal(new DateOnly(2020, 1, 2), read[1].Report!.Date);
    }

    [Fact]
    public void Read_ABoxOfMails_IsOneReportEach()
    {
        var mail = $"From desk Mon Jun 21 10:00:00 2021\n{Head}\nThe envoy came.\n>From Oslo he left.\n\n";

        var read = Read("box", mail + mail);

        Assert.Equal("box, box-2", Outcome(read));
        Assert.Contains("\nFrom Oslo", read[1].Report!.Text.Value);
    }

    [Fact]
    public void Read_FlowedLines_AreJoined()
    {
        Assert.Equal("The envoy came to Oslo.\nHe spoke.\n", ReportOf("m.eml", Head + "Content-Type: text/plain; format=flowed\r\n\r\nThe envoy came \r\nto Oslo.\r\nHe spoke.\r\n").Text.Value);
    }

    [Fact]
    public void Read_PartsNestedWithoutEnd_DoNotHarm()
    {
        var deep = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n"));

        Assert.Equal("[empty], [damaged]", Outcome(Read("m.eml", Head.Replace("\r\n", "\n", StringComparison.Ordinal) + deep)));
    }
}
