using System.IO.Compression;
using System.Text;

namespace Demarche.Workshop.Fuzz;

/// <summary>PDF documents, with the drawing of their page inside.</summary>
internal static class SamplePdfs
{
    private const string Drawing = "BT /F1 12 Tf 72 720 Td (June 21, 2021) Tj 0 -90 Td (Sweden said that it would meet Norway again.) Tj ET";

    /// <summary>The samples.</summary>
    public static IEnumerable<SampleFile> All =>
    [
        new SampleFile("pdf", Encoding.ASCII.GetBytes(Drawing), drawing => Pdf(drawing, "")),
        new SampleFile("pdf", Encoding.ASCII.GetBytes(Drawing), drawing => Pdf(Deflated(drawing), "/Filter /FlateDecode ")),
    ];

    private static byte[] Pdf(byte[] drawing, string filter)
    {
        byte[][] objects =
        [
            Ascii("<< /Type /Catalog /Pages 2 0 R >>"), Ascii("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
            Ascii("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>"),
            [.. Ascii($"<< {filter}/Length {drawing.Length} >>\nstream\n"), .. drawing, .. Ascii("\nendstream")], Ascii("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"),
        ];
        List<byte> pdf = [.. Ascii("%PDF-1.4\n")];
        List<int> places = [];
        for (var i = 0; i < objects.Length; i++)
        {
            places.Add(pdf.Count);
            pdf.AddRange([.. Ascii($"{i + 1} 0 obj\n"), .. objects[i], .. Ascii("\nendobj\n")]);
        }

        var table = pdf.Count;
        pdf.AddRange(Ascii($"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n{string.Concat(places.Select(p => $"{p:0000000000} 00000 n \n"))}"));
        pdf.AddRange(Ascii($"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"));
        return [.. pdf];
    }

    private static byte[] Deflated(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionMode.Compress))
            zlib.Write(content);
        return packed.ToArray();
    }

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);
}
