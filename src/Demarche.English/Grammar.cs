using System.Runtime.InteropServices;
using Demarche.English.Lemmas;
using Demarche.English.Models;
using Demarche.English.Parsing;
using Demarche.English.Tagging;

namespace Demarche.English;

/// <summary>Tags, trees and lemmas: what gives a text's tokens their grammar.</summary>
internal sealed class Grammar(Tagger tagger, Parser parser, Lemmatiser lemmatiser)
{
    private readonly TagRepair _tags = new();
    private readonly PerfectRepair _perfects = new();
    private readonly SaidClauseRepair _saidClauses = new();
    private readonly SayingAdjunctRepair _sayingAdjuncts = new();
    private readonly InsertedSayingRepair _insertedSayings = new();
    private readonly CaptionTags _captions = new(tagger.Tags);

    /// <summary>The grammar that ships.</summary>
    public static Grammar Embedded() => new(
        new Tagger(EmbeddedModels.Open("tagger.bin", ModelKind.Tagger, Tagger.Version)),
        new Parser(EmbeddedModels.Open("parser.bin", ModelKind.Parser, Parser.Version)),
        new Lemmatiser(EmbeddedModels.Open("lemmas.bin", ModelKind.Lemmas, Lemmatiser.Version)));

    /// <summary>Makes the analysed text of what a workspace holds: tokens, sentences, lexemes.</summary>
    public AnalysedText Analyse(string text, Workspace workspace)
    {
        var tokens = new Token[workspace.Tokens.Count];
        var sentences = new Sentence[workspace.Sentences.Count];
        for (var s = 0; s < sentences.Length; s++)
        {
            var (range, paragraph, kind) = workspace.Sentences.Sentences[s];
            sentences[s] = new Sentence(range, Analyse(text, range, workspace, tokens), paragraph, kind);
        }

        return new AnalysedText(text, ImmutableCollectionsMarshal.AsImmutableArray(tokens), ImmutableCollectionsMarshal.AsImmutableArray(sentences));
    }

    // Fills the tokens of one sentence; returns its root.
    private int Analyse(string text, TokenRange sentence, Workspace workspace, Token[] tokens)
    {
        var tree = workspace.Parsing.Tree;
        var tags = workspace.TagsFor(tokens.Length);
        tagger.Tag(workspace.Lexemes, sentence, tags, workspace.Tagging);
        _captions.Mend(text, workspace, sentence, tags);
        _tags.Mend(text, workspace.Tokens, sentence, tags, tagger.Tags);
        parser.Parse(workspace.Lexemes, sentence, tags, tagger.Tags, workspace.Parsing);
        var root = sentence.First;
        for (var i = 0; i < sentence.Length; i++)
        {
            var token = sentence.First + i;
            var place = workspace.Tokens[token];
            var (upos, xpos) = (tagger.Tags.Upos(tags[token]), tagger.Tags.Xpos(tags[token]));
            if (tree.Head[i] < 0)
                root = token;
            tokens[token] = new Token(
                place.Start,
                place.End,
                upos,
                xpos,
                (Relation)tree.Label[i],
                tree.Head[i] < 0 ? -1 : sentence.First + tree.Head[i],
                lemmatiser.Find(text.AsSpan(place.Start, place.Length), upos, xpos, workspace.Strings));
        }

        root = GardenPathRepair.Mend(tokens, sentence, OfficeRepair.Mend(tokens, sentence, _perfects.Mend(text, tokens, sentence, root)));
        DoubleObjectRepair.Mend(tokens, sentence);
        _saidClauses.Mend(text, tokens, sentence);
        _insertedSayings.Mend(text, tokens, sentence);
        _sayingAdjuncts.Mend(tokens, sentence);
        InfinitiveRepair.Mend(tokens, sentence);
        RecipientRepair.Mend(tokens, sentence);
        ConjunctRepair.Mend(text, tokens, sentence);
        return root;
    }
}
