using Demarche.Facts;
using Demarche.Store.Blobs;
using Microsoft.Data.Sqlite;

namespace Demarche.Store.Sqlite;

/// <summary>A report's row with the bytes of its facts, as they came from the database: nothing of it is believed yet.</summary>
internal sealed class HeldRow
{
    private const int Program = ReportRow.Count;

    private readonly string _program;
    private readonly SealedBytes _body;
    private readonly SealedBytes? _mentions;

    private HeldRow(ReportRow report, string program, SealedBytes body, SealedBytes? mentions)
    {
        Report = report;
        _program = program;
        _body = body;
        _mentions = mentions;
    }

    /// <summary>The report's row.</summary>
    public ReportRow Report { get; }

    /// <summary>Columns of the facts, behind those of the report.</summary>
    public static string Columns(bool mentions) => "facts.program, facts.body, facts.body_hash" + (mentions ? ", facts.mentions, facts.mentions_hash" : "");

    /// <summary>The row on which a query stands.</summary>
    public static HeldRow From(SqliteDataReader rows, bool mentions) => new(
        ReportRow.From(rows), rows.GetString(Program), SealedBytes.From(rows, Program + 1), mentions ? SealedBytes.From(rows, Program + 3) : null);

    /// <summary>The facts.</summary>
    /// <exception cref="StoreException">They are not as they were written.</exception>
    public ReportFacts Facts(Report report)
    {
        try
        {
            var facts = FactsBlob.Read(_body.Of(_program), report);
            return _mentions is null ? facts : MentionsBlob.Read(_mentions.Of(_program), facts);
        }
        catch (StoreException e)
        {
            throw new StoreException($"Report {Report.Label} (key {Report.Key}): {e.Message}", e);
        }
    }

    /// <summary>Bytes with the seal that stands beside them.</summary>
    private sealed record SealedBytes(byte[] Bytes, byte[] SealHeld)
    {
        public static SealedBytes From(SqliteDataReader rows, int column) => new(rows.GetFieldValue<byte[]>(column), rows.GetFieldValue<byte[]>(column + 1));

        public byte[] Of(string program) => SealHeld.AsSpan().SequenceEqual(Seal.Of(program, Bytes)) ? Bytes : throw BlobReader.Damaged();
    }
}
