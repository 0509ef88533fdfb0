using System.CommandLine;
using Demarche.Workshop.Agreement;
using Demarche.Workshop.Copies;
using Demarche.Workshop.Dates;
using Demarche.Workshop.Errors;
using Demarche.Workshop.Evaluation;
using Demarche.Workshop.Events;
using Demarche.Workshop.Explain;
using Demarche.Workshop.Fuzz;
using Demarche.Workshop.Html;
using Demarche.Workshop.Names;
using Demarche.Workshop.People;
using Demarche.Workshop.Samples;
using Demarche.Workshop.Soak;
using Demarche.Workshop.Speed;
using Demarche.Workshop.Statements;
using Demarche.Workshop.Stories;
using Demarche.Workshop.Training;

// The workshop: everything that is done to the engine on the bench and never ships. Each subcommand is a file with a static
// factory; this is their list.
var root = new RootCommand("Trains the models, evaluates them, measures speed, explains errors.")
{
    new Command("train", "Trains a model and writes it to src/Demarche.English/Models.")
    {
        WholeTraining.Create(),
        ClusterTraining.Create(),
        GrammarTraining.Create(),
        LemmaTraining.Create(),
        NameTraining.Create(),
        EventCalibration.Create(),
        StatementCalibration.Create(),
    },
    new Command("evaluate", "Scores a stage on annotated text.")
    {
        UdEvaluation.Create(),
        PloverEvaluation.Create(),
        ReliabilityEvaluation.Create(),
        AffairsEvaluation.Create(),
        TokenEvaluation.Create(),
        DatesEvaluation.Create(),
        EventDaysEvaluation.Create(errors: false),
        QuotationEvaluation.Create(errors: false),
        AttributionEvaluation.Create(),
        PeopleEvaluation.Create(),
        StatementReliability.Create(),
        LabelEvaluation.Create(),
        NameEvaluation.CreateEvaluation(),
        HtmlEvaluation.Create(),
    },
    new Command("errors", "Shows what a stage gets wrong, by kind, with the text.")
    {
        UdErrors.Create(),
        DateErrors.Create(),
        EventDaysEvaluation.Create(errors: true),
        EventErrors.Create(),
        QuotationEvaluation.Create(errors: true),
        AttributionEvaluation.CreateErrors(),
        NameEvaluation.CreateErrors(),
    },
    SampleCommand.Create(),
    StoriesCommand.Create(),
    new Command("fuzz", "Feeds a stage what is broken.") { SourcesFuzz.Create() },
    TreeCommand.Create(),
    CandidatesCommand.Create(),
    AgreementCommand.Create(),
    new Command("copies", "Reports that carry one story: a sample to be judged by hand, and its score.") { CopySample.Create(), CopyScore.Create() },
    SoakCommand.Create(),
    new Command("speed", "Measures words per CPU second.")
    {
        EngineSpeed.Create(),
        WrittenSample.Create(),
        ReadSpeed.Create(),
        GrammarSpeed.Create(),
        NameSpeed.Create(),
        HtmlSpeed.Create(),
        CopySpeed.Create(),
    },
};

return root.Parse(args).Invoke();
