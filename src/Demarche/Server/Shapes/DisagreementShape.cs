using Demarche.Facts;
using Demarche.Record.Disagreements;
using Demarche.Server.Views;

namespace Demarche.Server.Shapes;

/// <summary>Where accounts of one act differ.</summary>
internal sealed record DisagreementShape(string Id, string Kind, string Act, IReadOnlyList<string> Parties, DateOnly Known, bool OneStory, IReadOnlyList<AccountShape> Accounts)
{
    public static DisagreementShape Of(Desk desk, Disagreement one) => new(
        one.Id, one.Kind.Word(), one.Act, one.Parties, one.Known, one.IsOfOneStory, [.. one.Accounts.Select(a => new AccountShape(a.Value, a.ToldBy, SpanShape.Of(desk, a.Evidence)))]);
}

/// <summary>One of the accounts.</summary>
internal sealed record AccountShape(string Value, string? ToldBy, IReadOnlyList<SpanShape> Evidence);
