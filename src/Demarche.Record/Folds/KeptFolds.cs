using System.Collections.Concurrent;
using Demarche.Record.Actors;
using Demarche.Record.Contacts;
using Demarche.Record.Happenings;
using Demarche.Record.Positions;
using Demarche.Record.Tellings;

namespace Demarche.Record.Folds;

/// <summary>The folds that are kept of a day asked for: each under its own key.</summary>
internal sealed class KeptFolds
{
    private readonly ConcurrentDictionary<PositionKey, string> _ids = new();

    /// <summary>Who is who across the reports that were asked for last; null before any were.</summary>
    public ActorDirectory? Directory { get; set; }

    /// <summary>Contacts by kind and sides.</summary>
    public Kept<(ContactKind Kind, string Sides), ContactFold> Contacts { get; } = new();

    /// <summary>The positions under a key.</summary>
    public Kept<PositionKey, PositionStrand[]> Strands { get; } = new();

    /// <summary>Offers and demands whose side was guessed, by kind, maker and matter.</summary>
    public Kept<PositionKey, IReadOnlyList<MovedTelling>> Guessed { get; } = new();

    /// <summary>Offers and demands without a matter that have the words of one with it, by kind and sides.</summary>
    public Kept<PositionKey, IReadOnlyList<MovedTelling>> WithoutMatter { get; } = new();

    /// <summary>The id of a position with a matter, or of all that share a key without one.</summary>
    public string IdOf(PositionKey key) => _ids.GetOrAdd(key, static k => k.Id(""));

    /// <summary>The positions whose words an answer shares most, by the answer's id.</summary>
    public Kept<string, PositionStrand[]> Worded { get; } = new();

    /// <summary>The positions that the answers of a party mean by their words, by the party.</summary>
    public Kept<string, IReadOnlyList<(PositionStrand Strand, Telling Answer)>> WordedBy { get; } = new();

    /// <summary>What answers a position, by its id.</summary>
    public Kept<string, List<(Telling Answer, ResponseKind Kind)>> Answers { get; } = new();

    /// <summary>Acts by kind and sides.</summary>
    public Kept<HappeningKey, IReadOnlyList<Happening>> Happenings { get; } = new();

    /// <summary>The same without those that tell a contact.</summary>
    public Kept<HappeningKey, IReadOnlyList<Happening>> HappeningsBesidesContacts { get; } = new();

    /// <summary>Positions by id.</summary>
    public Kept<string, FoldedPosition> Positions { get; } = new();
}
