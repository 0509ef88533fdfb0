using Demarche.English;
using Demarche.English.Lexicon;
using Demarche.English.Models;
using Demarche.English.Names;
using Demarche.Workshop.Names;

namespace Demarche.Tests.English.Names;

/// <summary>One sentence with lists and first labels set by hand, for the rules that come after the model.</summary>
internal sealed class NamesByHand
{
    private readonly CutText _cut = new(WordClusters.None);
    private readonly string _text;
    private readonly NameText _words;

    /// <param name="text">One sentence a line.</param>
    /// <param name="lists">Entries in lower case with their lists.</param>
    public NamesByHand(string text, params ReadOnlySpan<(string Entry, ListMatch Lists)> lists)
    {
        _text = text;
        _words = new NameText(new NameLexicon(new FeatureTable(ModelBytes.Copy(Table(lists)))));
        _cut.Cut(text, 0, byLines: true);
        _words.Reset(_cut.Lexemes.Count);
        foreach (var sentence in _cut.Sentences)
            _words.Read(_cut.Lexemes, sentence);
        Labels = new byte[_cut.Lexemes.Count];
    }

    public byte[] Labels { get; }

    public ReadOnlySpan<NameWord> Words => _words.Words;

    /// <summary>Labels the first occurrence of some words behind a place in the text.</summary>
    public NamesByHand With(string words, NameKind kind, int from = 0)
    {
        var start = _text.IndexOf(words, from, StringComparison.Ordinal);
        var first = 0;
        while (_cut.Tokens[first].Start < start)
            first++;
        var end = first;
        while (end < _cut.Tokens.Length && _cut.Tokens[end].End <= start + words.Length)
            end++;
        NameSpans.Write(Labels, first, end, kind);
        return this;
    }

    public string Mended()
    {
        foreach (var sentence in _cut.Sentences)
            NameEdges.Mend(_words.Words, Labels, sentence);
        return Describe();
    }

    public string Settled()
    {
        new DocumentAgreement().Settle(_cut.Lexemes, _words.Words, Labels, _cut.Sentences);
        return Describe();
    }

    private string Describe()
    {
        var names = new List<string>();
        for (var i = 0; i < Labels.Length; i++)
        {
            if (Labels[i] == NameLabels.Outside)
                continue;
            var end = NameSpans.EndOf(Labels, i);
            names.Add($"{NameLabels.KindOf(Labels[i])} {_text[_cut.Tokens[i].Start.._cut.Tokens[end - 1].End]}");
            i = end - 1;
        }

        return string.Join('|', names);
    }

    private byte[] Table(ReadOnlySpan<(string Entry, ListMatch Lists)> lists)
    {
        var entries = new Dictionary<ulong, int>();
        foreach (var (entry, flags) in lists)
        {
            _cut.Cut(entry.ToUpperInvariant(), 0, byLines: true);
            var lower = _cut.Lexemes.Lower;
            var key = NameLexicon.KeyOf(lower[0]);
            for (var i = 1; i < _cut.Lexemes.Count; i++)
            {
                entries[key] = entries.GetValueOrDefault(key) | NameLexicon.GoesOn;
                key = NameLexicon.KeyOf(key, lower[i]);
            }

            entries[key] = entries.GetValueOrDefault(key) | (int)flags;
        }

        return FeatureTable.Freeze([.. entries.Select(e => (e.Key, e.Value))]).Bytes;
    }
}
