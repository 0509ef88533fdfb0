using System.Collections.Concurrent;

namespace Demarche.Input;

/// <summary>Several cores work, the results come in the order of the input, and only a few are held at any time.</summary>
internal static class OrderedWork
{
    /// <summary>Applies <paramref name="work"/>, which must not throw, to each item.</summary>
    /// <param name="source">Drawn from by one thread, ahead of the results by at most four items for each worker.</param>
    /// <param name="work">Called by several threads at once.</param>
    /// <param name="workers">How many items are worked on at the same time, 1 or more.</param>
    /// <param name="stop">Stops between two items.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static IEnumerable<TResult> Select<TItem, TResult>(
        IEnumerable<TItem> source, Func<TItem, TResult> work, int workers, CancellationToken stop)
    {
        using var leave = CancellationTokenSource.CreateLinkedTokenSource(stop);
        using var slots = new SemaphoreSlim(workers);
        var ahead = new BlockingCollection<Task<TResult>>(workers * 4);
        var drawing = Task.Factory.StartNew(Draw, leave.Token, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            foreach (var result in ahead.GetConsumingEnumerable(leave.Token))
                yield return result.GetAwaiter().GetResult();
            drawing.GetAwaiter().GetResult();
        }
        finally
        {
            leave.Cancel();
        }

        void Draw()
        {
            try
            {
                foreach (var item in source)
                {
                    slots.Wait(leave.Token);
                    ahead.Add(Task.Run(() => Work(item), CancellationToken.None), leave.Token);
                }
            }
            finally
            {
                ahead.CompleteAdding();
            }
        }

        TResult Work(TItem item)
        {
            try
            {
                return work(item);
            }
            finally
            {
                slots.Release();
            }
        }
    }
}
