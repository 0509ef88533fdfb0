using System.Text;
using System.Text.Json;

namespace Demarche.Workshop.Fuzz;

/// <summary>Texts, pages and JSON.</summary>
internal static class SampleTexts
{
    /// <summary>What the envoy's report says, in every format.</summary>
    public const string Prose = "Sweden said on Monday, after a night of talks in Oslo, that it would meet Norway again before the spring. The caf\u00e9 was full.";

    /// <summary>A page with all that pages have.</summary>
    public const string Page = $"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Talks go on</title><script type=\"application/ld+json\">{{\"@graph\":[{{\"@type\":\"NewsArticle\",\"headline\":\"Talks\",\"datePublished\":\"2021-06-21T10:00:00Z\",\"publisher\":{{\"name\":\"The Wire\"}}}}]}}</script></head><body><nav><a href=\"/\">Home</a></nav><div class=\"story\"><h1>Talks</h1><p>{Prose}</p><table><tr><td>{Prose}<td>x</table><p>{Prose}<br><br>{Prose}</p></div><footer>Copyright</footer></body></html>";

    private const string OldPage = $"<HTML><HEAD><META http-equiv=Content-Type content=\"text/html; charset=windows-1252\"><TITLE>Talks</TITLE><META name=date content=\"June 21, 2021\"></HEAD><BODY class=has-sidebar><CENTER><FONT size=2><B>OSLO</B></FONT></CENTER><!-- story --><div style=\"display: none\">x</div><div id=article-body><p>{Prose}<p>{Prose}<ul><li>{Prose}<li><a href=b>More: tea</a></ul><h2>After</h2><p>{Prose}</div><aside>Related</aside></BODY></HTML>";

    /// <summary>The samples.</summary>
    public static IEnumerable<SampleFile> All =>
    [
        SampleFile.Plain("text", $" date 2021-06-21 {Prose}\n\n\"We are ready,\" the envoy said.\n"),
        SampleFile.Plain("text", $"OSLO, June 21, 2021 (AP) - {Prose}\n\n{Prose}\n"),
        new SampleFile("text", Encoding.Latin1.GetBytes($" date 2021-06-21 {Prose} \u0093Yes,\u0094 he said."), inside => inside),
        SampleFile.Written("text in UTF-16", $" date 2021-06-21 {Prose}", text => text) with { Wrap = inside => [.. Encoding.Unicode.GetPreamble(), .. Wide(Encoding.Unicode, inside)] },
        SampleFile.Written("text in UTF-16", $" date 2021-06-21 {Prose}", text => text) with { Wrap = inside => Wide(Encoding.BigEndianUnicode, inside) },
        SampleFile.Plain("html", Page),
        SampleFile.Written("html", OldPage, page => page) with { Wrap = inside => inside },
        SampleFile.Plain("json lines", $"{{\"id\":\"a\",\"date\":\"2021-06-21\",\"text\":\"{Prose}\",\"source\":\"The Wire\"}}\n{{\"id\":\"b\",\"date\":\"2021-06-22T10:00:00\",\"text\":\"\\u00e9 {Prose}\"}}\n"),
        SampleFile.Written("json lines", Prose, text => $"{{\"id\":\"a\",\"date\":\"2021-06-21\",\"text\":{Json(text)},\"title\":{Json(text)}}}\n{{\"id\":\"b\",\"date\":\"2021-06-22\",\"text\":{Json(text)}}}\n"),
        SampleFile.Plain("json", $"[\n {{\n  \"maintext\": \"{Prose}\",\n  \"date_publish\": \"2021-06-21 10:00:00\",\n  \"url\": \"https://news.example/a\", \"language\": \"en\"\n }}\n]"),
        SampleFile.Plain("json", $"{{\n  \"authors\": [],\n  \"date_publish\": \"2021-06-21 10:00:00\",\n  \"description\": null,\n  \"maintext\": \"{Prose}\",\n  \"source_domain\": \"news.example\",\n  \"title\": \"Talks\",\n  \"url\": \"https://news.example/a\"\n}}\n"),
        SampleFile.Written("json", Prose, text => $"[\n {{\n \"date\": \"2021-06-21\", \"text\": {Json(text)},\n \"title\": {Json(text)}, \"url\": \"https://news.example/a\" }},\n {{ \"date\": \"2021-06-22\", \"url\": {Json(text)}, \"text\": {Json(text)} }}\n]"),
    ];

    private static string Json(string text) => JsonSerializer.Serialize(text);

    private static byte[] Wide(Encoding encoding, byte[] inside) => encoding.GetBytes(Encoding.Latin1.GetString(inside));
}
