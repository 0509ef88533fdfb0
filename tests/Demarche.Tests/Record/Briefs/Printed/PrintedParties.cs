using Demarche.Facts.Knowledge;

namespace Demarche.Tests.Record.Briefs.Printed;

/// <summary>From printed names of parties back to their codes.</summary>
internal sealed class PrintedParties
{
    private readonly Dictionary<string, string> _codes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _kin = new(StringComparer.Ordinal);
    private readonly string[] _names;

    public PrintedParties(IEnumerable<KnowledgeFile> knowledge)
    {
        foreach (var row in knowledge.Where(f => f.Name == "parties.tsv").SelectMany(f => f.Rows()))
        {
            _codes.TryAdd(row["name"], row["code"]);
            foreach (var member in (row.GetValueOrDefault("members") ?? "").Split('|', StringSplitOptions.RemoveEmptyEntries))
            {
                Kin(row["code"]).Add(member);
                Kin(member).Add(row["code"]);
            }
        }

        _names = [.. _codes.Keys.Where(n => n.Length > 0).OrderByDescending(n => n.Length)];
    }

    /// <summary>The code of a name in capitals.</summary>
    public string? Upper(string name) => _names.FirstOrDefault(n => n.ToUpperInvariant() == name) is { } found ? _codes[found] : name;

    /// <summary>Whether two are one, or one is a member of the other.</summary>
    public bool AreKin(string one, string other) => one == other || Kin(one).Contains(other);

    /// <summary>The codes of "the United States and South Korea", "Norland, Velia"; null when a word is left over.</summary>
    public IReadOnlyList<string>? Codes(string phrase)
    {
        var codes = new List<string>();
        var rest = phrase;
        while (rest.Length > 0)
        {
            foreach (var article in (string[])["the ", "The "])
                rest = rest.StartsWith(article, StringComparison.Ordinal) && !_names.Any(n => rest.StartsWith(n, StringComparison.Ordinal)) ? rest[4..] : rest;
            var name = _names.FirstOrDefault(n => rest.StartsWith(n, StringComparison.Ordinal)) ?? rest.Split([", ", " and ", " - "], StringSplitOptions.None)[0];
            codes.Add(_codes.GetValueOrDefault(name, name));
            rest = rest[name.Length..];
            if (rest.Length == 0)
                break;
            var joint = ((string[])[", ", " and ", " - "]).FirstOrDefault(j => rest.StartsWith(j, StringComparison.Ordinal));
            if (joint is null)
                return null;
            rest = rest[joint.Length..];
        }

        return codes;
    }

    private HashSet<string> Kin(string code) => _kin.TryGetValue(code, out var kin) ? kin : _kin[code] = new(StringComparer.Ordinal);
}
