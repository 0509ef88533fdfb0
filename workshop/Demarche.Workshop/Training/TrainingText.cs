using Demarche.English;
using Demarche.English.Lexicon;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.Training;

/// <summary>Treebank sentences laid end to end, with their lexemes: one "text" whose tokens are the gold ones.</summary>
internal sealed class TrainingText
{
    private readonly TextRange[] _places;

    public TrainingText(IReadOnlyList<GoldSentence> sentences, LexicalPass pass)
    {
        Sentences = sentences;
        Ranges = new TokenRange[sentences.Count];
        var text = new System.Text.StringBuilder();
        var places = new List<TextRange>();
        for (var s = 0; s < sentences.Count; s++)
        {
            Ranges[s] = new TokenRange(places.Count, places.Count + sentences[s].Length);
            foreach (var form in sentences[s].Forms)
            {
                places.Add(new TextRange(text.Length, text.Length + form.Length));
                text.Append(form).Append(' ');
            }
        }

        Text = text.ToString();
        Count = places.Count;
        _places = [.. places];
        Describe(pass);
    }

    /// <summary>Fills the lexemes.</summary>
    public void Describe(LexicalPass pass) => pass.Run(Text, _places, Lexemes);

    public IReadOnlyList<GoldSentence> Sentences { get; }

    /// <summary>Tokens of each sentence.</summary>
    public TokenRange[] Ranges { get; }

    public Lexemes Lexemes { get; } = new();

    public string Text { get; }

    /// <summary>Number of tokens.</summary>
    public int Count { get; }
}
