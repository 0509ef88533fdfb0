namespace Demarche.Record.Actors;

/// <summary>
/// Parts those whom reports name into families, so that who is who in one hangs on nobody of another: all of one name, and with a lone surname (or
/// given name) for which a report tells a party all who may be called so.
/// </summary>
internal sealed class NameFamilies
{
    private readonly int[] _parents;
    private readonly Dictionary<int, NamedPerson[]> _members = [];

    private NameFamilies(int numbers)
    {
        _parents = new int[numbers];
        for (var i = 0; i < numbers; i++)
            _parents[i] = i;
    }

    /// <summary>The number of each family.</summary>
    public IEnumerable<int> All => _members.Keys;

    /// <summary>Those who belong to a family, in order of report and place.</summary>
    public NamedPerson[] MembersOf(int family) => _members[family];

    /// <summary>The family of a name: the least number of its names' keys and words.</summary>
    public int Of(NumberedName name) => _parents[name.Key];

    /// <summary>The families of those whom reports name.</summary>
    /// <param name="named">By report and place.</param>
    /// <param name="numbers">A number above those of all names.</param>
    public static NameFamilies Of(NamedPerson[][] named, int numbers)
    {
        var families = new NameFamilies(numbers);
        var alone = new bool[numbers];
        foreach (var people in named)
        {
            foreach (var person in people)
            {
                if (!person.Name.Form.IsFull && person.Entity.Parties.Count > 0)
                    alone[person.Name.Key] = true;
            }
        }

        foreach (var people in named)
        {
            foreach (var person in people)
            {
                foreach (var word in person.Name.Form.IsFull ? person.Name.Calls : [])
                {
                    if (alone[word])
                        families.Join(person.Name.Key, word);
                }
            }
        }

        families.Gather(named);
        return families;
    }

    private void Gather(NamedPerson[][] named)
    {
        for (var i = 0; i < _parents.Length; i++)
            _parents[i] = Root(i);
        var counts = new int[_parents.Length];
        foreach (var people in named)
        {
            foreach (var person in people)
                counts[Of(person.Name)]++;
        }

        foreach (var people in named)
        {
            foreach (var person in people)
            {
                var family = Of(person.Name);
                if (!_members.TryGetValue(family, out var members))
                    _members[family] = members = new NamedPerson[counts[family]];
                members[^counts[family]--] = person;
            }
        }
    }

    private void Join(int one, int other)
    {
        (one, other) = (Root(one), Root(other));
        _parents[Math.Max(one, other)] = Math.Min(one, other);
    }

    private int Root(int number)
    {
        while (_parents[number] != number)
            number = _parents[number] = _parents[_parents[number]];
        return number;
    }
}
