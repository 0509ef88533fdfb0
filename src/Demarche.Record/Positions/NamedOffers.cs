using Demarche.Facts;
using Demarche.Record.Knowledge;
using Demarche.Record.Tellings;

namespace Demarche.Record.Positions;

/// <summary>
/// Offers and demands that only their answer tells: "Sudmark turned down a Norlandish proposal to exchange land" tells that Norland had proposed it. The
/// answer must name the form and what it was about, and who made it.
/// </summary>
internal sealed class NamedOffers(RecordKnowledge knowledge)
{
    // So many characters behind the form may say what was offered.
    private const int LongestContent = 120;

    // "Withdrew its offer": not the other side's.
    private static readonly HashSet<string> Own = new(StringComparer.OrdinalIgnoreCase) { "its", "their", "his", "her", "our", "my", "your" };

    // What stands behind the form tells of it, if it begins so.
    private static readonly HashSet<string> Leading = new(StringComparer.OrdinalIgnoreCase) { "to", "for", "of", "that", "on" };

    /// <summary>The offer or demand that an answer names; null when it names none, or the reader read it as an event of its own.</summary>
    public Telling? In(Telling answer)
    {
        if (!answer.Happened || answer.Event is not { Act: Act.Reject or Act.Agree or Act.Concede, AnswerTo: null, Object: { } about } || answer.From.Count == 0)
            return null;
        var maker = answer.Event.Targets.FirstOrDefault() ?? answer.Event.Actors.FirstOrDefault(a => a.Party is not null && a.Party != answer.From[0]);
        if (maker?.Party is null || maker.Party == answer.From[0] || Own.Contains(about.Text.Split(' ', 2)[0]) || Content(answer, about) is not var (kind, content)
            || IsRead(answer, content))
            return null;
        var asked = answer.Event with
        {
            Act = kind == PositionKind.Offer ? Act.Offer : Act.Demand,
            Actors = [maker],
            Targets = [.. answer.Event.Actors.Where(a => a.Party == answer.From[0])],
            Day = DayInterval.By(answer.Day.Latest ?? answer.Known),
            At = null,
            Channel = null,
            // "Overtures for talks": the matter and no more.
            Object = IsMatterAlone(content) ? null : content,
            Terms = IsMatterAlone(content) ? [] : [new Term("content", content)],
            StatementId = null,
            Retold = [],
        };
        return new Telling(answer.Report, asked, knowledge.MatterOf(content.Text), []) { NamedBy = answer };
    }

    // "Norland's demand for an end of the toll": read for itself.
    private static bool IsRead(Telling answer, Extract content) => answer.Report.Events.Any(e =>
        e.Act is Act.Offer or Act.Demand or Act.Urge && (e.Object ?? e.Evidence).Span.Overlaps(content.Span));

    private bool IsMatterAlone(Extract content) => ContentWords.StemsOf(content.Text).All(s => knowledge.MatterOfStem(s) is not null);

    // The form with what stands behind it in the same clause: "proposal | to exchange land near the lake".
    private (PositionKind Kind, Extract Content)? Content(Telling answer, Extract about)
    {
        // The text is fetched for the few that name a form.
        if (knowledge.Answers.FormIn(about.Text) is not var (kind, formEnd))
            return null;
        var text = answer.Report.Report.Text;
        var start = text.ToUtf16(about.Span.Start);
        var aboutEnd = start + about.Text.Length;
        var end = Math.Max(aboutEnd, Math.Min(text.ToUtf16(answer.Event.Evidence.Span.End), aboutEnd + LongestContent));
        var behind = text.Value[start..end];
        var stop = behind.AsSpan(formEnd).IndexOfAny(",;:.\n");
        var content = behind[formEnd..(stop < 0 ? behind.Length : formEnd + stop)].Trim();
        if (content.Split(' ', 2) is not [var first, var rest] || !Leading.Contains(first))
            return null;
        content = first.Equals("on", StringComparison.OrdinalIgnoreCase) ? content : rest;
        var at = behind.IndexOf(content, formEnd, StringComparison.Ordinal);
        return (kind, text.Take(start + at, start + at + content.Length));
    }
}
