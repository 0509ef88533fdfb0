namespace Demarche.Record.Actors;

/// <summary>
/// Parts those whom reports name into families, so that who is who in one hangs on nobody of another: all of one name, and with a lone surname (or
/// given name) for which a report tells a party all who may be called so. Families that were joined once may stay so: that settles nobody otherwise.
/// </summary>
internal sealed class NameFamilies
{
    // By number of a name's key or word: its family, which is one of these numbers; whether somebody is called by it alone; who belongs to the family.
    private readonly int[] _families;
    private readonly bool[] _alone;
    private readonly NamedPerson[]?[] _members;

    private NameFamilies(int[] families, bool[] alone, NamedPerson[]?[] members) => (_families, _alone, _members) = (families, alone, members);

    /// <summary>The number of each family.</summary>
    public IEnumerable<int> All => Enumerable.Range(0, _members.Length).Where(n => _members[n] is { Length: > 0 });

    /// <summary>A number above those of all families.</summary>
    public int Count => _members.Length;

    /// <summary>Those who belong to a family, in order of report and place.</summary>
    public NamedPerson[] MembersOf(int family) => _members[family]!;

    /// <summary>The family of somebody who belongs to one.</summary>
    public int Of(NamedPerson named) => _families[named.Name.Key];

    /// <summary>The families of those whom reports name.</summary>
    /// <param name="named">By report and place.</param>
    /// <param name="numbers">A number above those of all names.</param>
    public static NameFamilies Of(IReadOnlyList<NamedPerson[]> named, int numbers)
    {
        var families = new NameFamilies([.. Enumerable.Range(0, numbers)], new bool[numbers], new NamedPerson[numbers][]);
        foreach (var person in named.SelectMany(people => people).Where(p => p.IsCalled))
            families._alone[person.Name.Key] = true;
        foreach (var person in named.SelectMany(people => people).Where(p => p.IsFull))
        {
            foreach (var word in person.Name.Calls)
            {
                if (families._alone[word])
                    families.Link(person.Name.Key, word);
            }
        }

        families.Gather(named);
        return families;
    }

    /// <summary>The families with some who are named no longer and others who are, and which of them have other members than before.</summary>
    /// <param name="gone">Who belonged to a family.</param>
    /// <param name="come">Who belonged to none.</param>
    /// <param name="numbers">A number above those of all names.</param>
    public (NameFamilies Families, IReadOnlySet<int> Changed) With(IEnumerable<NamedPerson> gone, IEnumerable<NamedPerson> come, int numbers)
    {
        var families = new NameFamilies([.. _families, .. Enumerable.Range(Count, numbers - Count)], new bool[numbers], new NamedPerson[numbers][]);
        _alone.CopyTo(families._alone, 0);
        _members.CopyTo(families._members, 0);
        var changed = new HashSet<int>();
        foreach (var person in gone)
        {
            changed.Add(families.Of(person));
            families.TakeOut(person);
        }

        foreach (var person in come)
        {
            families.PutIn(person);
            foreach (var word in families.Calling(person))
            {
                changed.Add(families._families[word]);
                families.Join(word, person.Name.Key);
            }

            changed.Add(families.Of(person));
        }

        return (families, changed);
    }

    // The names with which somebody becomes one family: those called as the person is, or what the person may be called.
    private int[] Calling(NamedPerson person)
    {
        if (person.IsFull)
            return Array.FindAll(person.Name.Calls, word => _alone[word]);
        if (!person.IsCalled || _alone[person.Name.Key])
            return [];
        _alone[person.Name.Key] = true;
        return [.. _members.OfType<NamedPerson[]>().SelectMany(members => members).Where(m => m.IsFull && m.Name.Calls.Contains(person.Name.Key)).Select(m => m.Name.Key).Distinct()];
    }

    private void TakeOut(NamedPerson person)
    {
        ref var members = ref _members[Of(person)];
        members = Array.FindAll(members!, m => m != person);
    }

    private void PutIn(NamedPerson person)
    {
        ref var members = ref _members[Of(person)];
        var at = members is null ? 0 : ~Array.BinarySearch(members, person);
        members = members is null ? [person] : [.. members[..at], person, .. members[at..]];
    }

    private void Join(int one, int other)
    {
        var (into, from) = (_families[one], _families[other]);
        if (into == from)
            return;
        _members[into] = [.. (_members[into] ?? []).Concat(_members[from] ?? []).Order()];
        _members[from] = null;
        _families.AsSpan().Replace(from, into);
    }

    private void Gather(IReadOnlyList<NamedPerson[]> named)
    {
        for (var i = 0; i < _families.Length; i++)
            _families[i] = Root(i);
        var waiting = new int[_families.Length];
        foreach (var people in named)
        {
            foreach (var person in people)
                waiting[Of(person)]++;
        }

        foreach (var people in named)
        {
            foreach (var person in people)
            {
                var family = Of(person);
                var members = _members[family] ??= new NamedPerson[waiting[family]];
                members[^waiting[family]--] = person;
            }
        }
    }

    private void Link(int one, int other)
    {
        (one, other) = (Root(one), Root(other));
        _families[Math.Max(one, other)] = Math.Min(one, other);
    }

    // While families are being found a number leads to another one of its family.
    private int Root(int number)
    {
        while (_families[number] != number)
            number = _families[number] = _families[_families[number]];
        return number;
    }
}
