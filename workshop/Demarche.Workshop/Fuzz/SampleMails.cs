using System.Text;

namespace Demarche.Workshop.Fuzz;

/// <summary>Mails: in two forms, with attachments, one within another, many in a box.</summary>
internal static class SampleMails
{
    private const string Prose = SampleTexts.Prose;

    private const string Head = "From: =?utf-8?Q?Caf=C3=A9?= <desk@news.example>\r\nTo: all@desk.example\r\nSubject: Talks\r\nDate: Mon, 21 Jun 2021 10:00:00 +0000\r\n";

    /// <summary>The samples.</summary>
    public static IEnumerable<SampleFile> All =>
    [
        Mail(Encoding.UTF8.GetBytes(SampleTexts.Page), page => $"{Head}Content-Type: multipart/alternative; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{Prose} caf=E9 =\r\nmore\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n{page}\r\n--b--\r\n"),
        Mail(SamplePacks.Zip(SamplePacks.Members), zip => $"{Head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; format=flowed\r\n\r\n{Prose} \r\n{Prose}\r\n--b\r\nContent-Type: application/zip; name=\"=?utf-8?B?YS56aXA=?=\"\r\nContent-Disposition: attachment; filename=\"a.zip\"\r\nContent-Transfer-Encoding: base64\r\n\r\n{zip}\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n{Head}\r\n{Prose}\r\n--b--\r\n"),
        SampleFile.Plain("mail", $"From desk@news.example Mon Jun 21 10:00:00 2021\n{Head.Replace("\r", "", StringComparison.Ordinal)}\n{Prose}\n>From here on.\n\nFrom desk@news.example Tue Jun 22 10:00:00 2021\n{Head.Replace("\r", "", StringComparison.Ordinal)}\n{Prose}\n"),
    ];

    private static SampleFile Mail(byte[] attached, Func<string, string> write) =>
        new("mail", attached, broken => Encoding.UTF8.GetBytes(write(Convert.ToBase64String(broken, Base64FormattingOptions.InsertLineBreaks))));
}
