using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Record.Actors;
using Demarche.Record.Corrections;
using Demarche.Record.Knowledge;

namespace Demarche.Record.Folds;

/// <summary>
/// What is kept of one dossier's record from one moment to the next: what was made of each report, and the folds by party pair and matter. A report
/// more then costs what its own keys cost. Nothing that comes out depends on what was kept. Several threads may ask at once.
/// </summary>
public sealed class RecordMemory
{
    private readonly Lock _oneAtATime = new();
    private readonly ConcurrentDictionary<string, string> _ids = new(StringComparer.Ordinal);
    private Dictionary<ReportFacts, ReportParts> _parts = new(ReferenceEqualityComparer.Instance);
    private KeptViews _views = new(RecordRulings.None);

    /// <summary>An empty memory.</summary>
    /// <param name="knowledge">Where <c>answers.tsv</c>, <c>matters.tsv</c> and <c>parties.tsv</c> are found; the same for all that is kept.</param>
    public RecordMemory(IReadOnlyList<KnowledgeFile> knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        Files = knowledge;
        Knowledge = new RecordKnowledge(knowledge);
    }

    /// <summary>The knowledge that all that is kept was made with.</summary>
    public IReadOnlyList<KnowledgeFile> Files { get; }

    /// <summary>Words and parties.</summary>
    internal RecordKnowledge Knowledge { get; }

    /// <summary>Names as they are compared.</summary>
    internal NameNumbers Names { get; } = new();

    /// <summary>What is kept of folds and views under some rulings; of others it is forgotten.</summary>
    internal KeptViews ViewsUnder(RecordRulings rulings)
    {
        lock (_oneAtATime)
        {
            if (!rulings.SameAs(_views.Rulings))
                _views = new(rulings);
            return _views;
        }
    }

    /// <summary>One string for all that are equal, so that what is kept finds it by reference.</summary>
    internal string Same(string id) => _ids.GetOrAdd(id, id);

    /// <summary>Makes of reports what every fold asks first, before they are asked for.</summary>
    /// <param name="reports">Some of those that will be.</param>
    public void Prepare(IReadOnlyList<ReportFacts> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ReportParts[] parts;
        lock (_oneAtATime)
            parts = [.. reports.Select(PartOf)];
        foreach (var part in parts)
            _ = (part.People, part.Tellings);
    }

    /// <summary>What is kept of some reports; of others it is forgotten.</summary>
    internal ReportParts[] PartsOf(IReadOnlyList<ReportFacts> reports)
    {
        lock (_oneAtATime)
        {
            ReportParts[] parts = [.. reports.Select(PartOf)];
            if (_parts.Count > parts.Length)
                _parts = new(parts.Select(p => KeyValuePair.Create(p.Facts, p)), ReferenceEqualityComparer.Instance);
            return parts;
        }
    }

    private ReportParts PartOf(ReportFacts report)
    {
        ref var part = ref CollectionsMarshal.GetValueRefOrAddDefault(_parts, report, out _);
        return part ??= new ReportParts(report, this);
    }
}
