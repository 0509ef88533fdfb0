namespace Demarche.Store.Sqlite;

/// <summary>
/// Makes things of rows on the other cores while the next rows are read: a connection serves one thread, but what a row holds is taken
/// apart by anybody.
/// </summary>
internal static class Beside
{
    private const int AtOnce = 64;
    private const int MostWaiting = 8;

    /// <summary>What is made of each, in order; the source is drawn by the thread that asks, some hundred items ahead.</summary>
    /// <param name="source">What comes in.</param>
    /// <param name="make">Makes one; called by several threads.</param>
    public static IEnumerable<TMade> Make<TSource, TMade>(IEnumerable<TSource> source, Func<TSource, TMade> make)
    {
        var begun = new Queue<Task<TMade[]>>();
        var next = new List<TSource>(AtOnce);
        foreach (var one in source)
        {
            next.Add(one);
            if (next.Count < AtOnce)
                continue;
            begun.Enqueue(Begun(next, make));
            next = new List<TSource>(AtOnce);
            if (begun.Count <= MostWaiting)
                continue;
            foreach (var made in begun.Dequeue().GetAwaiter().GetResult())
                yield return made;
        }

        foreach (var made in begun.SelectMany(b => b.GetAwaiter().GetResult()))
            yield return made;
        foreach (var one in next)
            yield return make(one);
    }

    private static Task<TMade[]> Begun<TSource, TMade>(List<TSource> some, Func<TSource, TMade> make) => Task.Run(() => some.ConvertAll(one => make(one)).ToArray());
}
