using Demarche.Store.Sqlite;
using Demarche.Tests.Store;

namespace Demarche.Tests.Program;

/// <summary>Writes reports and rulings to a store from a thread of this process, while another process is being killed.</summary>
internal sealed class OtherWriter(string path)
{
    private readonly List<string> _added = [];
    private readonly List<string> _rulings = [];
    private int _number;

    /// <summary>Labels of the reports whose addition has returned.</summary>
    public IReadOnlyList<string> Added => _added;

    /// <summary>Ids of the rulings whose keeping has returned.</summary>
    public IReadOnlyList<string> Rulings => _rulings;

    /// <summary>Writes until what is given back is disposed of; then all is written that was begun.</summary>
    public IDisposable Write()
    {
        var stop = new CancellationTokenSource();
        var writing = Task.Run(() => Write(stop.Token), CancellationToken.None);
        return new Writing(stop, writing);
    }

    private void Write(CancellationToken stop)
    {
        using var store = SqliteStore.Open(path, create: true);
        while (!stop.IsCancellationRequested)
        {
            var facts = SampleFacts.Of($"other-{_number}", "2019-03-06", $" {_number}");
            store.Add(facts, "test");
            _added.Add(facts.Report.Label);
            var ruling = SampleFacts.Ruling(facts, _number++) with { Undoes = null };
            store.Correct(ruling);
            _rulings.Add(ruling.Id);
            stop.WaitHandle.WaitOne(20);
        }
    }

    private sealed class Writing(CancellationTokenSource stop, Task writing) : IDisposable
    {
        public void Dispose()
        {
            stop.Cancel();
            writing.GetAwaiter().GetResult();
            stop.Dispose();
        }
    }
}
