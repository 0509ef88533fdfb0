using Demarche.Record.Knowledge;
using Demarche.Record.Positions;

namespace Demarche.Record.Briefs;

/// <summary>What became known since a day: new positions and responses, other wordings beside each other.</summary>
internal sealed class SinceThen(PartyNames names, PositionSentences say) : IBriefPart
{
    /// <inheritdoc/>
    public string? Heading(BriefGround ground) => $"Since {BriefDays.Day(ground.Header.Since)}";

    /// <inheritdoc/>
    public IEnumerable<BriefLine> Lines(BriefGround ground)
    {
        var lines = new List<BriefLine>();
        foreach (var position in ground.OfMain.Where(p => ground.IsFirm(p) && ground.IsCurrent(p)))
        {
            if (ground.IsNew(position.FirstPut.Known))
                lines.Add(new BriefLine("New", [say.Made(position)]));
            foreach (var response in position.Responses.Where(r => ground.IsNew(r.Known) && r.Confidence >= ground.Floor))
                lines.Add(new BriefLine("Response", [say.Response(position, response)]));
            lines.AddRange(Changed(ground, position));
        }

        if (lines.Count == 0 && Ground(ground) is { } evidence)
            lines.Add(new BriefLine(null, [Nothing(ground, evidence)]));
        // What one sentence tells of several positions is printed once.
        return lines.DistinctBy(l => (l.Label, string.Join(' ', l.Sentences.Select(s => s.Text))));
    }

    // What is read but unconfirmed is no "no change".
    private BriefSentence Nothing(BriefGround ground, Evidence evidence)
    {
        var since = ground.Header.Since;
        var sentence = new Sentence(names, SentenceKind.Gap)
            .Say(ground.OfMain.Any(p => ground.IsNew(MainMatter.LastNews(p))) ? "No confirmed change found in " : "No change found in ")
            .Number(ground.State.Coverage.After(since), "later report");
        return PositionSentences.Independent(sentence, ground.State.Coverage.After(since), ground.State.Coverage.CopiesAfter(since)).Cite(evidence).End();
    }

    private static Evidence? Ground(BriefGround ground) => ground.Main?.Position.Latest.Evidence[0]
        ?? ground.State.Contacts.Select(c => c.Evidence[0]).FirstOrDefault();

    // Both wordings stand beside each other; what a later report merely does not print is counted, and said to be no more than that.
    private IEnumerable<BriefLine> Changed(BriefGround ground, Position position)
    {
        // What is only announced has changed nothing yet.
        if (position.Versions.LastOrDefault(v => !v.IsAnnounced) is not { } version || !ground.IsNew(version.Known) || version.Change == VersionChange.Made)
            yield break;
        List<PositionVersion> earlier = [.. position.Versions.TakeWhile(v => v != version)];
        var before = earlier.LastOrDefault(v => v.Printed.Count > 0 && v.Tiers.Intersect(version.Tiers).Any()) ?? earlier[^1];
        if (before.Printed.Count == 0 || version.Printed.Count == 0)
        {
            if (version.Change is VersionChange.Renewed or VersionChange.Withdrawn)
                yield return new BriefLine(Label(version.Change), [say.Again(position)]);
            yield break;
        }

        var sentences = new List<BriefSentence> { version.Change == VersionChange.Renewed ? say.Again(position) : say.Beside(position, before, version) };
        sentences.AddRange(position.Trails.Select(t => say.Trail(position, t)).OfType<BriefSentence>().Take(2));
        yield return new BriefLine(Label(version.Change), sentences);
    }

    private static string Label(VersionChange change) => change switch
    {
        VersionChange.Renewed => "Renewed",
        VersionChange.Hardened => "Hardened",
        VersionChange.Softened => "Softened",
        VersionChange.Withdrawn => "Withdrawn",
        _ => "Reworded",
    };
}
