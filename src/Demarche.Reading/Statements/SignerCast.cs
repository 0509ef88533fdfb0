using Demarche.English;
using Demarche.English.Mentions;

namespace Demarche.Reading.Statements;

/// <summary>Settles whether somebody signs the text, and that "I" and "we" in it are the signer, but for what it quotes.</summary>
internal static class SignerCast
{
    /// <summary>The draft with its signed text, and the first persons of it settled.</summary>
    public static Draft Settle(Draft draft)
    {
        if (SignedText.Of(draft) is not { } signed)
            return draft;
        draft = draft with { Signed = signed };
        var signer = SourceReader.Signer(draft, signed);
        if (signer.Speaker is null && signer.Party is null)
            return draft;
        var byHead = new Dictionary<int, CastMention>(draft.Cast.ByHead);
        IReadOnlyList<Facts.Actor> who = signer.Speaker is null ? [] : [signer.Speaker, .. signer.Also];
        var side = signer.Party is null ? null : draft.Cast.PartyItself(signer.Party);
        foreach (var paragraph in signed.Paragraphs)
        {
            for (var at = paragraph.First; at < paragraph.End; at++)
            {
                if (Pronouns.Find(draft.Text.Form(at)) is { Person: PronounPerson.First } && !draft.Text.IsQuoted(at))
                    byHead.TryAdd(at, new CastMention(at, new TokenRange(at, at + 1), who, signer.Party) { Side = side });
            }
        }

        return draft with { Cast = draft.Cast.With(byHead) };
    }
}
