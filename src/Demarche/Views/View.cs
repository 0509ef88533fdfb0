using System.CommandLine;
using Demarche.Facts;
using Demarche.Record.Corrections;
using Demarche.Record.Folds;
using Demarche.Record.Searching;

namespace Demarche.Views;

/// <summary>A question to the record: everything that a command which shows some of it needs.</summary>
internal sealed record View
{
    /// <summary>The facts of the reports dated up to <see cref="KnownBy"/>, by date and then key, each text once, as rulings by hand have set them right.</summary>
    public required IReadOnlyList<ReportFacts> Facts { get; init; }

    /// <summary>The same with what became of each ruling by hand, and the rulings that the record needs.</summary>
    public required CorrectedReports Corrected { get; init; }

    /// <summary>Gives the reports that have all the words of a search; null where no index tells.</summary>
    public required Func<SearchWords, IReadOnlySet<ReportKey>?> With { get; init; }

    /// <summary>The knowledge that the view is asked with and what the record needs of it, both begun while the facts are read.</summary>
    public required Task<RecordMemory> Memory { get; init; }

    /// <summary>D: the day whose state is asked for.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>K: the last day whose reports count.</summary>
    public required DateOnly KnownBy { get; init; }

    /// <summary>The form asked for with <c>--format</c>.</summary>
    public required string Format { get; init; }

    /// <summary>The command's own options.</summary>
    public required ParseResult Options { get; init; }

    /// <summary>Where the command runs.</summary>
    public required Surroundings Surroundings { get; init; }

    /// <summary>Standard output as bytes, for JSON; don't mix it with <see cref="Page"/>.</summary>
    public required Stream Out { get; init; }

    /// <summary>Standard output as text, for pages.</summary>
    public required TextWriter Page { get; init; }
}
