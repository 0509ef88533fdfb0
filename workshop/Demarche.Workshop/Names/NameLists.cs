using System.Reflection;
using Demarche.English.Names;

namespace Demarche.Workshop.Names;

/// <summary>The lists of names and name words that go into the name model, from the text files of <c>Names/Lists</c>.</summary>
internal sealed class NameLists
{
    private static readonly (string File, ListMatch Flag)[] Files =
    [
        ("states", ListMatch.State), ("origins", ListMatch.Demonym), ("cities", ListMatch.City), ("regions", ListMatch.Region),
        ("given-names", ListMatch.GivenName), ("family-names", ListMatch.FamilyName), ("bodies", ListMatch.Body),
        ("body-words", ListMatch.BodyWord), ("titles", ListMatch.Title), ("place-words", ListMatch.PlaceWord),
        ("event-words", ListMatch.EventWord), ("calendar", ListMatch.Calendar), ("particles", ListMatch.Particle),
        ("articles", ListMatch.Article), ("government-words", ListMatch.GovernmentWord),
    ];

    private readonly Dictionary<string, ListMatch> _entries = new(StringComparer.Ordinal);

    /// <summary>Entries in lower case, words apart by one blank, with the lists that have them.</summary>
    public IReadOnlyDictionary<string, ListMatch> Entries => _entries;

    /// <summary>Reads the lists that are built into the workshop.</summary>
    public static NameLists Load()
    {
        var lists = new NameLists();
        foreach (var (file, flag) in Files)
        {
            using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"names/{file}.txt")!;
            using var reader = new StreamReader(stream);
            while (reader.ReadLine() is { } line)
            {
                if (line.Length > 0 && line[0] != '#')
                    lists._entries[line] = lists._entries.GetValueOrDefault(line) | flag;
            }
        }

        return lists;
    }

    public bool Has(string entry, ListMatch list) => (_entries.GetValueOrDefault(entry) & list) != ListMatch.None;
}
