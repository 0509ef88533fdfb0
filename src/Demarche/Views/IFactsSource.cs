using Demarche.Facts;
using Demarche.Facts.Corrections;
using Demarche.Record.Searching;

namespace Demarche.Views;

/// <summary>Where a view takes its facts from: reports named on the command line, or a store.</summary>
internal interface IFactsSource : IDisposable
{
    /// <summary>The last day that a report bears; null when there are no reports.</summary>
    DateOnly? LastDay { get; }

    /// <summary>The rulings by hand on them; none on reports named on the command line.</summary>
    CorrectionLog Corrections { get; }

    /// <summary>
    /// The facts of the reports dated up to a day, by date and then key, each text once. Nothing of a later report has any
    /// part in them. Mentions and date mentions may be left out.
    /// </summary>
    /// <param name="day">The last day that counts.</param>
    /// <param name="mentions">Whether mentions and dates in the text are wanted too; they are many.</param>
    /// <param name="came">Told of some after others as they come; null for nobody.</param>
    IReadOnlyList<ReportFacts> KnownBy(DateOnly day, bool mentions = false, Action<ReportFacts[]>? came = null);

    /// <summary>The reports that have all the words of a search; null where no index tells.</summary>
    IReadOnlySet<ReportKey>? With(SearchWords words);
}
