using Demarche.Facts;

namespace Demarche.Store.Blobs;

/// <summary>The mentions and dates of one report as bytes: many, small, and needed only where a text is shown.</summary>
internal static class MentionsBlob
{
    private const int Version = 1;

    /// <summary>The bytes. The same mentions give the same bytes.</summary>
    public static byte[] Write(ReportFacts facts)
    {
        var blob = new BlobWriter();
        blob.Number(Version);
        blob.List(facts.Mentions, mention =>
        {
            blob.Text(mention.EntityId);
            blob.Words(mention.Words);
        });
        blob.List(facts.Dates, date =>
        {
            blob.Words(date.Words);
            blob.Text(date.Value);
        });
        return blob.ToArray();
    }

    /// <summary>The facts with the mentions and dates that the bytes hold.</summary>
    /// <exception cref="StoreException">The bytes are damaged, or of a later program.</exception>
    public static ReportFacts Read(ReadOnlyMemory<byte> bytes, ReportFacts facts)
    {
        var (mentions, dates) = BlobReader.Read(bytes, Lists);
        return facts with { Mentions = mentions, Dates = dates };
    }

    private static (IReadOnlyList<Mention> Mentions, IReadOnlyList<DateMention> Dates) Lists(BlobReader blob)
    {
        if (blob.Number() is var version && version != Version)
            throw new StoreException($"The mentions' form is {version}; this program knows {Version}.");
        var mentions = blob.List(static blob => new Mention(blob.Word(), blob.Words()));
        var dates = blob.List(static blob => new DateMention(blob.Words(), blob.Word()));
        return blob.AtEnd ? (mentions, dates) : throw BlobReader.Damaged();
    }
}
