using System.Runtime.InteropServices;

namespace Demarche.Record.Actors;

/// <summary>Lists of persons by the number of a name's key or word; most have one.</summary>
internal sealed class NumberedLists
{
    private readonly Dictionary<int, (Person First, List<Person>? Others)> _lists = [];

    /// <summary>Every list with anybody in it.</summary>
    public IEnumerable<(Person First, List<Person>? Others)> All => _lists.Values;

    /// <summary>Puts a person at the end of a list.</summary>
    public void Add(int number, Person person)
    {
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(_lists, number, out _);
        if (list.First is null)
            list.First = person;
        else
            (list.Others ??= []).Add(person);
    }

    /// <summary>The first person of a list for whom something holds; null when there is none.</summary>
    /// <param name="number">The list's.</param>
    /// <param name="asked">What the predicate is asked with.</param>
    /// <param name="holds">Whether it holds.</param>
    public Person? First<TAsked>(int number, TAsked asked, Func<Person, TAsked, bool> holds)
    {
        if (!_lists.TryGetValue(number, out var list))
            return null;
        if (holds(list.First, asked))
            return list.First;
        foreach (var other in list.Others ?? [])
        {
            if (holds(other, asked))
                return other;
        }

        return null;
    }

    /// <summary>The only person of a list for whom something holds; null when there is none or several.</summary>
    /// <param name="number">The list's.</param>
    /// <param name="asked">What the predicate is asked with.</param>
    /// <param name="holds">Whether it holds.</param>
    public Person? Only<TAsked>(int number, TAsked asked, Func<Person, TAsked, bool> holds)
    {
        if (!_lists.TryGetValue(number, out var list))
            return null;
        var found = holds(list.First, asked) ? list.First : null;
        foreach (var other in list.Others ?? [])
        {
            if (!holds(other, asked))
                continue;
            if (found is not null)
                return null;
            found = other;
        }

        return found;
    }
}
