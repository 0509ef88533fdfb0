using Demarche.English.Lemmas;
using Demarche.English.Lexicon;
using Demarche.English.Parsing;
using Demarche.English.Sentences;
using Demarche.English.Tagging;
using Demarche.English.Tokens;

namespace Demarche.English;

/// <summary>The buffers that one thread needs to analyse texts one after the other.</summary>
internal sealed class Workspace
{
    private byte[] _tags = [];

    public TokenBuffer Tokens { get; } = new();

    public SentenceBuffer Sentences { get; } = new();

    public Lexemes Lexemes { get; } = new();

    public TagMemo Tagging { get; } = new();

    public ParseSpace Parsing { get; } = new();

    public StringPool Strings { get; } = new();

    /// <summary>Tags by token, with room for a text of so many.</summary>
    public byte[] TagsFor(int count)
    {
        if (!BufferLength.Serves(_tags.Length, count))
            _tags = new byte[BufferLength.For(count)];
        return _tags;
    }
}
