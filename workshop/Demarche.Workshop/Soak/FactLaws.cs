using Demarche.Facts;

namespace Demarche.Workshop.Soak;

/// <summary>What holds of the facts of every report.</summary>
internal static class FactLaws
{
    /// <summary>The first law that is broken, in words; null when all hold.</summary>
    public static string? Broken(ReportFacts facts)
    {
        foreach (var extract in facts.Extracts())
        {
            if (!facts.Report.Text.Holds(extract))
                return $"The words at {extract.Span.Start} are not the report's.";
        }

        var entities = facts.Entities.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        if (entities.Count != facts.Entities.Count)
            return "Two entities have one id.";
        var ids = facts.Statements.Select(s => s.Id).Concat(facts.Events.Select(e => e.Id)).ToList();
        if (ids.Distinct().Count() != ids.Count)
            return "Two facts have one id.";
        foreach (var mention in facts.Mentions)
        {
            if (!entities.Contains(mention.EntityId))
                return $"A mention denotes {mention.EntityId}, who is nobody.";
        }

        foreach (var happening in facts.Events)
        {
            if (happening.Day.Earliest > happening.Day.Latest)
                return $"The event at {happening.Evidence.Span.Start} ends before it begins.";
            if (happening.StatementId is { } said && facts.Statements.All(s => s.Id != said))
                return $"The event at {happening.Evidence.Span.Start} was done by a statement that is none.";
        }

        return null;
    }
}
