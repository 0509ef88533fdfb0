using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading.Events;
using Demarche.Reading.People;
using Demarche.Reading.Statements;
using Demarche.Reading.Transcripts;

namespace Demarche.Reading;

/// <summary>The door: a report in, its facts out. Knows no other report, no store, no clock.</summary>
public sealed class ReportReader
{
    private readonly EnglishAnalyser _english;

    // The order of the reading. Who speaks is known only after the statements, and "I" and "we" only then.
    private readonly Step[] _steps;

    /// <summary>Loads the knowledge that the steps share.</summary>
    /// <exception cref="FormatException">A knowledge file has a line that cannot be understood.</exception>
    public ReportReader(EnglishAnalyser english, IReadOnlyList<KnowledgeFile> knowledge)
    {
        ArgumentNullException.ThrowIfNull(english);
        ArgumentNullException.ThrowIfNull(knowledge);
        _english = english;
        var parties = Parties.Load(knowledge);
        var people = PeopleWords.Load(knowledge);
        var cast = new CastBuilder(parties, people, Oppositions.Load(knowledge, parties));
        _steps =
        [
            new NameBounds(people, parties).Mend,
            new FamilyNames(people, parties).Mend,
            new TitledSurnames(people, parties).Mend,
            cast.Build,
            new TurnCast(TranscriptWords.Load(knowledge)).Settle,
            SignerCast.Settle,
            JointCast.Settle,
            new AuthorCast(TextAuthor.Load(knowledge)).Settle,
            new StatementReader(MediaWords.Load(knowledge), new StatementConfidences(knowledge)).Read,
            Speakers.Settle,
            new EventReader(knowledge).Read,
            PlainTelling.Load(knowledge).Keep,
        ];
    }

    /// <summary>Reads one report. The same report always gives the same facts.</summary>
    public ReportFacts Read(Report report) => Settle(report).ToFacts();

    /// <summary>Everything the steps found, with the analysed text: for measuring and explaining.</summary>
    internal Draft Settle(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Settle(report, _english.Analyse(report.Text.Value, report.Text.ToUtf16(report.BodyStart), report.Date));
    }

    /// <summary>The same from a text that is already analysed.</summary>
    internal Draft Settle(Report report, AnalysedText text)
    {
        return _steps.Aggregate(new Draft { Report = report, Text = text }, (draft, step) => step(draft));
    }
}
