using Demarche.English;
using Demarche.Facts;
using Demarche.Reading.Days;
using Demarche.Reading.Events;

namespace Demarche.Reading.Statements;

/// <summary>Makes the statements of one report, each with its id.</summary>
internal sealed class StatementMaker(Draft draft, StatementConfidences confidences)
{
    private readonly Dictionary<Span, int> _ordinals = [];
    private readonly RunningSpeaker _running = new(draft);
    private readonly EventDays _days = new(draft.Text, draft.Report.Date);

    /// <summary>The statement of an attribution.</summary>
    public Statement Attributed(Attribution attribution, IReadOnlyList<int> quotations)
    {
        var text = draft.Text;
        var content = attribution.Content.Select(draft.Take).ToArray();
        var cue = attribution.Cue.Length > 0 ? draft.Take(attribution.Cue) : null;
        var source = _running.Next(attribution, SourceReader.Read(draft, attribution.SourceHead, attribution.Source));
        return new Statement
        {
            Id = IdAt(cue?.Span ?? content[0].Span),
            Speaker = source.Speaker,
            Also = source.Also,
            Party = source.Party,
            Mention = source.Mention,
            Cue = cue,
            CueKind = KindOf(attribution.Kind),
            Speech = SpeechForm.Of(text, attribution),
            Content = content,
            Quotes = [.. quotations.Select(q => draft.Take(text.Quotations[q].Inside))],
            To = attribution.AudienceHead >= 0 ? [PhraseOf(attribution.AudienceHead)] : [],
            Via = attribution.MediumHead >= 0 ? PhraseOf(attribution.MediumHead) : null,
            Day = _days.OfSaying(attribution.CueHead),
            Confidence = confidences.Of(StatementTraits.Of(text, KindOf(attribution.Kind), quotations.Count > 0, attribution.Source, source, attribution.Rule)),
            Why = new Why("speech." + attribution.Rule, cue is null ? [] : [cue]),
        };
    }

    /// <summary>The statement of a paragraph of a signed text; the text is itself the act, so its own day dates it.</summary>
    public Statement Signed(SignedText signed, TokenRange paragraph)
    {
        var content = draft.Take(paragraph);
        var source = SourceReader.Signer(draft, signed);
        return new Statement
        {
            Id = IdAt(content.Span),
            Speaker = source.Speaker,
            Also = source.Also,
            Party = source.Party,
            Mention = source.Mention,
            CueKind = CueKind.Speech,
            Speech = Speech.Indirect,
            Content = [content],
            Day = DayInterval.Between(draft.Report.Date, draft.Report.Date, DayBasis.Stated),
            Confidence = confidences.Of(StatementTraits.Of(draft.Text, CueKind.Speech, hasQuotes: false, signed.Signer, source, "signed")),
            Why = new Why(SignedText.Rule, source.Mention is null ? [] : [source.Mention]),
        };
    }

    private string IdAt(Span anchor)
    {
        var ordinal = _ordinals.GetValueOrDefault(anchor);
        _ordinals[anchor] = ordinal + 1;
        return FactId.Of(draft.Report.Key, "statement", anchor, ordinal);
    }

    private static CueKind KindOf(AttributionCue kind) => kind switch
    {
        AttributionCue.Speech => CueKind.Speech,
        AttributionCue.Belief => CueKind.Belief,
        _ => CueKind.Act,
    };

    // An audience or medium by its name, or as printed.
    private string PhraseOf(int head)
    {
        if (draft.Cast.ByHead.TryGetValue(head, out var mention))
            return mention.Actors.Count == 1 ? mention.Actors[0].Name : draft.Take(mention.Tokens).Text;
        var phrase = draft.Text.Mentions.Where(m => m.Head == head).Select(m => m.Tokens).DefaultIfEmpty(new TokenRange(head, head + 1)).First();
        return draft.Take(phrase).Text;
    }
}
