namespace Demarche.Facts.Knowledge;

/// <summary>Groups that reports call by what they are to a state: "the Syrian opposition", "Colombian guerrillas" (<c>oppositions.tsv</c>).</summary>
public sealed class Oppositions
{
    private readonly ILookup<string, Opposition> _byWord;

    private readonly ILookup<string, string> _states;

    private Oppositions(IReadOnlyList<(string Word, Opposition Opposition)> rows)
    {
        _byWord = rows.ToLookup(r => r.Word, r => r.Opposition, StringComparer.OrdinalIgnoreCase);
        _states = rows.Select(r => r.Opposition).Distinct().ToLookup(o => o.Party.Code, o => o.State, StringComparer.Ordinal);
    }

    /// <summary>Codes of the states that a group stands against; empty for a party that the file does not have.</summary>
    /// <param name="group">Code of the group.</param>
    public IEnumerable<string> Against(string group) => _states[group];

    /// <summary>Everybody whom a noun may mean, in the order of the file; empty for other nouns.</summary>
    /// <param name="noun">In the singular: <c>rebel</c>.</param>
    public IEnumerable<Opposition> Called(string noun) => _byWord[noun];

    /// <summary>Reads the file, wherever it stands in the list.</summary>
    /// <exception cref="FormatException">A line names a state or group that no party is.</exception>
    public static Oppositions Load(IReadOnlyList<KnowledgeFile> files, Parties parties)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(parties);
        return new Oppositions(files.Where(f => f.Name == "oppositions.tsv").SelectMany(f => f.Rows())
            .SelectMany(r => r["words"].Split('|').Select(word => (word, new Opposition(Known(r["state"]).Code, Known(r["group"]))))).ToList());

        Party Known(string code) => parties.Find(code) ?? throw new FormatException($"oppositions.tsv: \"{code}\" is no party that parties.tsv knows.");
    }
}

/// <summary>A group that stands against a state.</summary>
/// <param name="State">Code of the state.</param>
/// <param name="Party">The group.</param>
public sealed record Opposition(string State, Party Party);
