namespace Demarche.Record.Actors;

/// <summary>Lists of persons by the number of a name's key or word; most are empty or have one.</summary>
/// <param name="count">A number above those asked for; more may come.</param>
internal sealed class NumberedLists(int count)
{
    private (Person First, List<Person>? Others)[] _lists = new (Person, List<Person>?)[count];

    /// <summary>Puts a person at the end of a list.</summary>
    public void Add(int number, Person person)
    {
        if (number >= _lists.Length)
            Array.Resize(ref _lists, Math.Max(number + 1, _lists.Length * 2));
        ref var list = ref _lists[number];
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
        if (number >= _lists.Length || _lists[number] is not { First: { } first } list)
            return null;
        if (holds(first, asked))
            return first;
        if (list.Others is null)
            return null;
        foreach (var other in list.Others)
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
        if (number >= _lists.Length || _lists[number] is not { First: { } first } list)
            return null;
        var found = holds(first, asked) ? first : null;
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

    /// <summary>Every list with anybody in it.</summary>
    public IEnumerable<(Person First, List<Person>? Others)> All => _lists.Where(l => l.First is not null);
}
