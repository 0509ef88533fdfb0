using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Demarche.English.Dates;
using Demarche.English.Lexicon;
using Demarche.English.Mentions;
using Demarche.English.Names;
using Demarche.English.Quotations;
using Demarche.English.Sentences;
using Demarche.English.Speech;
using Demarche.English.Tokens;
using Demarche.English.Windows;

namespace Demarche.English;

/// <summary>
/// The door: English text in, <see cref="AnalysedText"/> out. Instances hold the models, are safe to share between threads,
/// and give the same result for the same text.
/// </summary>
public sealed class EnglishAnalyser
{
    private readonly Tokenizer _tokenizer;
    private readonly SentenceSplitter _splitter;
    private readonly LexicalPass _lexicon;
    private readonly Grammar _grammar;
    private readonly ConcurrentBag<Workspace> _workspaces = [];

    // What is found in the words once they have tags and trees, in this order.
    private readonly (string Name, Stage Run)[] _stages =
    [
        ("names", new NameFinder(NameModel.BuiltIn()).Run),
        ("dates", DateStage.Run),
        ("quotations", QuotationFinder.Stage),
        ("reported speech", new AttributionFinder(CueLexicon.BuiltIn).Stage),
        ("mentions", static input => input.Text with { Mentions = MentionFinder.Find(input.Text) }),
    ];

    /// <summary>Loads the models.</summary>
    public EnglishAnalyser()
    {
        var abbreviations = new Abbreviations();
        _tokenizer = new Tokenizer(abbreviations);
        _splitter = new SentenceSplitter(abbreviations);
        _lexicon = new LexicalPass(WordClusters.Embedded());
        _grammar = Grammar.Embedded();
    }

    /// <summary>Analyses a text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="bodyStart">UTF-16 offset at which prose begins; what stands before it is in no token.</param>
    /// <param name="written">The day the text was written, to which its relative dates are related; null when unknown.</param>
    public AnalysedText Analyse(string text, int bodyStart = 0, DateOnly? written = null) => Analyse(text, bodyStart, written, watch: null);

    /// <summary>Analyses a text, and tells after each stage which it was: for measuring.</summary>
    internal AnalysedText Analyse(string text, int bodyStart, DateOnly? written, Action<string>? watch)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(bodyStart);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bodyStart, text.Length);
        if (!TextWindows.Divide(text, bodyStart))
            return AnalyseWindow(text, bodyStart, written, watch);
        var joined = new JoinedText(text);
        for (int start = bodyStart, end; start < text.Length; start = end)
        {
            end = TextWindows.EndOf(text, start);
            joined.Add(AnalyseWindow(text[start..end], 0, written, watch), start);
        }

        return joined.Close();
    }

    private AnalysedText AnalyseWindow(string text, int bodyStart, DateOnly? written, Action<string>? watch)
    {
        if (!_workspaces.TryTake(out var workspace))
            workspace = new Workspace();
        Cut(text, bodyStart, workspace);
        watch?.Invoke("words and sentences");
        _lexicon.Run(text, workspace.Tokens.Ranges, workspace.Lexemes);
        watch?.Invoke("lexical pass");
        var analysed = _grammar.Analyse(text, workspace);
        watch?.Invoke("tags, trees, lemmas");
        foreach (var (name, run) in _stages)
        {
            analysed = run(new StageInput(analysed, workspace.Lexemes, written));
            watch?.Invoke(name);
        }

        _workspaces.Add(workspace);
        return analysed;
    }

    // Text to tokens and sentences.
    private void Cut(string text, int bodyStart, Workspace workspace)
    {
        workspace.Tokens.Clear();
        workspace.Sentences.Clear();
        var paragraphs = new ParagraphReader(text, bodyStart);
        for (var number = 0; paragraphs.MoveNext(); number++)
        {
            var first = workspace.Tokens.Count;
            _tokenizer.Tokenize(text, paragraphs.Current.Start, paragraphs.Current.End, workspace.Tokens);
            _splitter.Split(text, workspace.Tokens, first, number, workspace.Sentences);
        }
    }
}
