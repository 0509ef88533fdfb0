using Demarche.Facts;

namespace Demarche.Store.Blobs;

/// <summary>
/// The facts of one report as bytes, without its text: entities, statements, events. Compact and quick, because a brief over
/// 10,000 reports reads 200,000 facts. The first number is the form's version.
/// </summary>
internal static class FactsBlob
{
    // Until then statements came before events.
    private const int EventsFirst = 2;

    // Until then what statements repeat of events was written once, so that nobody could read the ones without the others.
    private const int StatementsApart = 3;
    private const int Version = StatementsApart;

    /// <summary>The bytes of a report's facts. The same facts give the same bytes.</summary>
    public static byte[] Write(ReportFacts facts)
    {
        var blob = new BlobWriter();
        blob.Number(Version);
        blob.List(facts.Entities, e => Write(blob, e));
        blob.List(facts.Events, e => Write(blob, e));
        var statements = new BlobWriter();
        statements.List(facts.Statements, s => Write(statements, s));
        return [.. blob.ToArray(), .. statements.ToArray()];
    }

    /// <summary>The facts that the bytes hold. Statements are read when first asked for: the record asks for those of few reports.</summary>
    /// <exception cref="StoreException">The bytes are damaged, or of a later program.</exception>
    public static ReportFacts Read(ReadOnlyMemory<byte> bytes, Report report)
    {
        var (form, entities, events, behind) = BlobReader.Read(bytes, Head);
        return new ReportFacts
        {
            Report = report,
            Entities = entities,
            Statements = new DeferredList<Statement>(() => form < StatementsApart ? BlobReader.Read(bytes, OfEarlierForm) : BlobReader.Read(bytes[behind..], Statements)),
            Events = events,
        };
    }

    private static (int Form, IReadOnlyList<Entity> Entities, IReadOnlyList<Event> Events, int Behind) Head(BlobReader blob)
    {
        if (blob.Number() is var form && form is < 1 or > Version)
            throw new StoreException($"The facts' form is {form}; this program knows {Version}.");
        var entities = blob.List(ReadEntity);
        if (form < EventsFirst)
            blob.List(ReadStatement);
        var events = blob.List(ReadEvent);
        return form >= EventsFirst || blob.AtEnd ? (form, entities, events, blob.At) : throw BlobReader.Damaged();
    }

    private static IReadOnlyList<Statement> OfEarlierForm(BlobReader blob)
    {
        var form = blob.Number();
        blob.List(ReadEntity);
        if (form < EventsFirst)
            return blob.List(ReadStatement);
        blob.List(ReadEvent);
        return Statements(blob);
    }

    private static IReadOnlyList<Statement> Statements(BlobReader blob)
    {
        var statements = blob.List(ReadStatement);
        return blob.AtEnd ? statements : throw BlobReader.Damaged();
    }

    private static void Write(BlobWriter blob, Entity entity)
    {
        blob.Text(entity.Id);
        blob.Number((int)entity.Kind);
        blob.Text(entity.Name);
        blob.List(entity.Aliases, blob.Text);
        blob.List(entity.Parties, blob.Text);
        blob.List(entity.Roles, role =>
        {
            blob.Text(role.Title);
            blob.Number((int)role.Time);
            blob.Words(role.Words);
        });
    }

    private static Entity ReadEntity(BlobReader blob) => new()
    {
        Id = blob.Word(),
        Kind = (EntityKind)blob.Number(),
        Name = blob.Word(),
        Aliases = blob.List(static blob => blob.Word()),
        Parties = blob.List(static blob => blob.Word()),
        Roles = blob.List(static blob => new Role(blob.Word(), (RoleTime)blob.Number(), blob.Words())),
    };

    private static void Write(BlobWriter blob, Statement statement)
    {
        blob.Text(statement.Id);
        blob.Actor(statement.Speaker);
        blob.List(statement.Also, blob.Actor);
        blob.Text(statement.Party);
        blob.Words(statement.Mention);
        blob.Words(statement.Cue);
        blob.Number((int)statement.CueKind);
        blob.Number((int)statement.Speech);
        blob.List(statement.Content, blob.Words);
        blob.List(statement.Quotes, blob.Words);
        blob.List(statement.To, blob.Text);
        blob.Text(statement.Via);
        blob.Day(statement.Day);
        blob.Text(statement.At);
        blob.Fraction(statement.Confidence);
        blob.Why(statement.Why);
    }

    private static Statement ReadStatement(BlobReader blob) => new()
    {
        Id = blob.Word(),
        Speaker = blob.MaybeActor(),
        Also = blob.List(static blob => blob.Actor()),
        Party = blob.Text(),
        Mention = blob.MaybeWords(),
        Cue = blob.MaybeWords(),
        CueKind = (CueKind)blob.Number(),
        Speech = (Speech)blob.Number(),
        Content = blob.List(static blob => blob.Words()),
        Quotes = blob.List(static blob => blob.Words()),
        To = blob.List(static blob => blob.Word()),
        Via = blob.Text(),
        Day = blob.Day(),
        At = blob.Text(),
        Confidence = blob.Fraction(),
        Why = blob.Why(),
    };

    private static void Write(BlobWriter blob, Event done)
    {
        blob.Text(done.Id);
        blob.Number((int)done.Act);
        blob.Text(done.Code.Plover);
        blob.Text(done.Code.Mode);
        blob.Text(done.Code.Cameo);
        blob.List(done.Actors, blob.Actor);
        blob.List(done.Targets, blob.Actor);
        blob.Number((int)done.Modality);
        blob.Day(done.Day);
        blob.Text(done.At);
        blob.List(done.Terms, term => Write(blob, term));
        blob.Number(done.Channel is { } channel ? (int)channel + 1 : 0);
        blob.Text(done.ToldBy);
        blob.Text(done.StatementId);
        blob.Words(done.Object);
        blob.Text(done.Matter);
        blob.Text(done.AnswerTo);
        blob.List(done.Retold, retold =>
        {
            blob.Words(retold.Evidence);
            blob.List(retold.Terms, term => Write(blob, term));
            blob.Text(retold.StatementId);
        });
        blob.Words(done.Evidence);
        blob.Fraction(done.Confidence);
        blob.Why(done.Why);
    }

    private static void Write(BlobWriter blob, Term term)
    {
        blob.Text(term.Kind);
        blob.Words(term.Words);
    }

    private static Term ReadTerm(BlobReader blob) => new(blob.Word(), blob.Words());

    private static Event ReadEvent(BlobReader blob) => new()
    {
        Id = blob.Word(),
        Act = (Act)blob.Number(),
        Code = new ActCode(blob.Text(), blob.Text(), blob.Text()),
        Actors = blob.List(static blob => blob.Actor()),
        Targets = blob.List(static blob => blob.Actor()),
        Modality = (Modality)blob.Number(),
        Day = blob.Day(),
        At = blob.Text(),
        Terms = blob.List(ReadTerm),
        Channel = blob.Number() is var channel and > 0 ? (Channel)(channel - 1) : null,
        ToldBy = blob.Text(),
        StatementId = blob.Text(),
        Object = blob.MaybeWords(),
        Matter = blob.Text(),
        AnswerTo = blob.Text(),
        Retold = blob.List(static blob => new Retelling(blob.Words(), blob.List(ReadTerm), blob.Text())),
        Evidence = blob.Words(),
        Confidence = blob.Fraction(),
        Why = blob.Why(),
    };
}
