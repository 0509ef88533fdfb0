using Demarche.Facts.Knowledge;

namespace Demarche.Tests.Record.Gold;

/// <summary>A matter for an annotated event: of the words of <c>matters.tsv</c> the one that stands first after its anchor's beginning.</summary>
internal sealed class GoldMatter
{
    private readonly MatterTable _table = new(KnowledgeFile.BuiltIn());

    public string? Of(string near, string sentence) => First(near) ?? First(sentence);

    private string? First(string words) => words
        .Split([' ', '\n', ',', '.', '“', '”', '"', '-'], StringSplitOptions.RemoveEmptyEntries)
        .Select(w => w.ToLowerInvariant())
        .Select(w => _table.MatterOf([w, w.TrimEnd('s'), w.EndsWith("ing", StringComparison.Ordinal) ? w[..^3] : w]))
        .FirstOrDefault(m => m is not null);
}
