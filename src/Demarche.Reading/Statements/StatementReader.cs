using Demarche.Reading.Events;

namespace Demarche.Reading.Statements;

/// <summary>Attributions to statements: the speaker by the cast, the form, the audience, the medium, the day.</summary>
internal sealed class StatementReader(MediaWords media, StatementConfidences confidences)
{
    /// <summary>The draft with its statements, in text order.</summary>
    public Draft Read(Draft draft)
    {
        var signed = draft.Signed;
        var maker = new StatementMaker(draft, confidences);
        var owners = new QuotationOwners(draft.Text, media, signed is not null, draft.Cast).All();
        var statements = draft.Text.Attributions.Select((a, i) => maker.Attributed(a, owners[i])).ToList();
        if (signed is not null)
            statements.AddRange(signed.Paragraphs.Select(p => maker.Signed(signed, p)));
        return draft with { Statements = [.. statements.OrderBy(s => s.Content[0].Span.Start).ThenBy(s => s.Id, StringComparer.Ordinal)] };
    }
}
