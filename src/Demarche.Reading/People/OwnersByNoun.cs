namespace Demarche.Reading.People;

/// <summary>
/// Whose government, army or rebels a report has spoken of so far, so that "the government" and "the rebels" are known where only one party's
/// have been named.
/// </summary>
internal sealed class OwnersByNoun
{
    private readonly Dictionary<string, HashSet<string>> _owners = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Notes that a party has been named with its noun: "the Norlandic army".</summary>
    public void See(string noun, string? party)
    {
        if (party is null)
            return;
        if (!_owners.TryGetValue(noun, out var parties))
            _owners.Add(noun, parties = new HashSet<string>(StringComparer.Ordinal));
        parties.Add(party);
    }

    /// <summary>The only party named with a noun so far; null for none, or for several.</summary>
    public string? Of(string noun) => _owners.TryGetValue(noun, out var parties) && parties.Count == 1 ? parties.First() : null;
}
