using System.Text.Json;

namespace Demarche.Watch;

/// <summary>Where a watch stopped: kept beside the store, written whole after the reports of a source are safe and not before.</summary>
internal sealed class WatchState(string path)
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    private readonly Dictionary<string, Known> _sources = Load(path);

    /// <summary>What is known of a source.</summary>
    internal sealed record Known
    {
        public string? Tag { get; init; }

        public string? Changed { get; init; }

        /// <summary>When all of it was fetched.</summary>
        public DateTimeOffset? Whole { get; init; }

        /// <summary>When it is asked again.</summary>
        public DateTimeOffset Due { get; init; }

        public int Failures { get; init; }

        /// <summary>Of a folder: its files as they were read, by path: length and time of change.</summary>
        public IReadOnlyDictionary<string, string> Files { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
    }

    /// <summary>What is known of a source; nothing at first.</summary>
    public Known Of(string source) => _sources.GetValueOrDefault(source) ?? new Known();

    /// <summary>Remembers, also beyond the end of the program.</summary>
    public void Remember(string source, Known known)
    {
        _sources[source] = known;
        WholeFile.Write(path, stream => JsonSerializer.Serialize(stream, new SortedDictionary<string, Known>(_sources, StringComparer.Ordinal), Json));
    }

    // A file that can't be read costs asking for all again, no more: the store knows what it holds.
    private static Dictionary<string, Known> Load(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return JsonSerializer.Deserialize<Dictionary<string, Known>>(stream, Json) ?? [];
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or JsonException)
        {
            return [];
        }
    }
}
