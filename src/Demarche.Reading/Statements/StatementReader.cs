namespace Demarche.Reading.Statements;

/// <summary>Attributions to statements: the speaker by the cast, the form, the audience, the medium, the day.</summary>
internal static class StatementReader
{
    /// <summary>The draft with its statements, in text order.</summary>
    public static Draft Read(Draft draft)
    {
        var maker = new StatementMaker(draft);
        var owners = QuotationOwners.Of(draft.Text);
        var statements = draft.Text.Attributions.Select((a, i) => maker.Attributed(a, owners[i])).ToList();
        if (SignedText.Of(draft.Text) is { } signed)
            statements.AddRange(signed.Paragraphs.Select(p => maker.Signed(signed, p)));
        return draft with { Statements = [.. statements.OrderBy(s => s.Content[0].Span.Start).ThenBy(s => s.Id, StringComparer.Ordinal)] };
    }
}
