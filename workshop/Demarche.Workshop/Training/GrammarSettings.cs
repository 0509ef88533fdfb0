namespace Demarche.Workshop.Training;

/// <summary>How tagger and parser are trained; the defaults are what ships.</summary>
/// <param name="Tagger">The tagger.</param>
/// <param name="Parser">The parser.</param>
internal sealed record GrammarSettings(TaggerSettings Tagger, ParserSettings Parser)
{
    public GrammarSettings()
        : this(new TaggerSettings(), new ParserSettings())
    {
    }
}
