using Demarche.Record.Copies;
using Demarche.Record.Folds;

namespace Demarche.Record.Contacts;

/// <summary>The contacts of one kind between the same sides, which stand the same from one turning day to the next.</summary>
internal sealed class ContactFold(IReadOnlyList<ContactStrand> strands, Stories stories)
{
    private volatile Standing? _last;

    /// <summary>Those of which something holds on a day.</summary>
    public IReadOnlyList<Contact> On(DateOnly asOf)
    {
        if (_last is { } last && last.Days.Has(asOf))
            return last.Contacts;
        last = new Standing(Steady.Around(asOf, strands.SelectMany(s => s.Turns)), [.. strands.Select(s => s.On(asOf, stories)).OfType<Contact>()]);
        _last = last;
        return last.Contacts;
    }

    private sealed record Standing(Steady Days, IReadOnlyList<Contact> Contacts);
}
