using Demarche.English.Lexicon;
using Demarche.English.Sentences;
using Demarche.English.Tokens;

namespace Demarche.English;

/// <summary>The buffers that one thread needs to analyse texts one after the other.</summary>
internal sealed class Workspace
{
    public TokenBuffer Tokens { get; } = new();

    public SentenceBuffer Sentences { get; } = new();

    public Lexemes Lexemes { get; } = new();
}
