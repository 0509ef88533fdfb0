using Demarche.Facts;

namespace Demarche.Sources.Outlets;

/// <summary>The outlets of <c>outlets.tsv</c>, by name and by domain.</summary>
internal sealed class OutletTable
{
    private readonly Dictionary<string, Outlet> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Outlet> _byDomain = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the table's rows; of two that claim one name or domain the later holds, so that a dossier's own file rules.</summary>
    /// <exception cref="FormatException">A tier does not exist.</exception>
    public static OutletTable Load(IEnumerable<IReadOnlyDictionary<string, string>> rows)
    {
        var table = new OutletTable();
        foreach (var row in rows)
        {
            var outlet = new Outlet(row["name"], Tiers.Of(row["tier"]) ?? throw new FormatException($"outlets.tsv: {row["name"]} has no tier \"{row["tier"]}\"."));
            foreach (var name in row.GetValueOrDefault("aliases", "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Prepend(outlet.Name))
                table._byName[name] = outlet;
            foreach (var domain in row.GetValueOrDefault("domains", "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
                table._byDomain[domain] = outlet;
        }

        return table;
    }

    /// <summary>The outlet of a name, else of an address; null when neither is known.</summary>
    /// <param name="name">As given: "Reuters", "Reuters: World News", "reuters.com".</param>
    /// <param name="url">The report's address.</param>
    public Outlet? Of(string? name, string? url) => ByName(name) ?? ByAddress(url);

    /// <summary>The outlet of an address, the most particular domain first; null when it is unknown.</summary>
    public Outlet? ByAddress(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) ? ByDomain(address.Host) : null;

    private Outlet? ByName(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
            return null;
        var asked = name.Trim();
        if (_byName.TryGetValue(asked, out var whole) || (whole = ByDomain(asked)) is not null)
            return whole;

        // "Reuters: World News", "Press Releases – United States Department of State".
        return asked.Split([':', '|', '–', '—'], StringSplitOptions.TrimEntries).Concat(asked.Split(" - ", StringSplitOptions.TrimEntries))
            .Select(part => _byName.GetValueOrDefault(part)).FirstOrDefault(found => found is not null);
    }

    private Outlet? ByDomain(string host)
    {
        for (var domain = host; domain.Length > 0; domain = domain[(domain.IndexOf('.', StringComparison.Ordinal) + 1)..])
        {
            if (_byDomain.TryGetValue(domain, out var outlet))
                return outlet;
            if (!domain.Contains('.', StringComparison.Ordinal))
                break;
        }

        return null;
    }
}
