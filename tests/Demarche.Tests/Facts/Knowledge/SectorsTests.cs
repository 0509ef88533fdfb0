using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Tests.Facts.Knowledge;

public class SectorsTests
{
    private static readonly Sectors Known = Sectors.Load(KnowledgeFile.BuiltIn());

    [Theory]
    [InlineData("special envoy for the talks", "GOV")]
    [InlineData("veteran opposition leader", "OPP")]
    [InlineData("senator", "LEG")]
    [InlineData("general", "MIL")]
    [InlineData("florist", null)]
    public void Person_ByPrintedRole_HasItsSector(string role, string? sector) => Assert.Equal(sector, Known.Of(new Actor("person:a", "A", "USA"), Person(role)));

    [Fact]
    public void Person_WithoutARole_HasNoneForAState_AndTheSidesForAGroup()
    {
        Assert.Null(Known.Of(new Actor("person:a", "A", "USA"), Person()));
        Assert.Equal("REB", Known.Of(new Actor("person:a", "A", "Hamas"), Person()));
    }

    [Fact]
    public void Person_FormerRole_SaysNothing() =>
        Assert.Null(Known.Of(new Actor("person:a", "A", "USA"), Person("general", RoleTime.Former)));

    [Theory]
    [InlineData("PRK", "GOV")]
    [InlineData("UN", "IGO")]
    [InlineData("Palestinian Authority", "GOV")]
    [InlineData("Syrian opposition", "OPP")]
    [InlineData("nobody", null)]
    public void Party_AsAWhole_HasItsSector(string code, string? sector) => Assert.Equal(sector, Known.OfParty(code));

    [Fact]
    public void Body_OfAState_HasItsOwn() =>
        Assert.Equal("MIL", Known.Of(new Actor("org:pentagon", "Pentagon", "USA"), new Entity { Id = "org:pentagon", Kind = EntityKind.Organisation, Name = "Pentagon" }));

    [Fact]
    public void Sectors_ThatRulesGive_HaveAMeaning() =>
        Assert.Subset(
            Known.Meanings.Select(m => m.Sector).ToHashSet(),
            KnowledgeFile.BuiltIn().Single(f => f.Name == "sectors.tsv").Rows().Select(r => r["sector"]).ToHashSet());

    [Fact]
    public void Load_RuleThatCannotBeFollowed_IsAnError() =>
        Assert.Throws<FormatException>(() => Sectors.Load([.. KnowledgeFile.BuiltIn(), new KnowledgeFile("sectors.tsv", "by\tname\tsector\nparty\tAtlantis\tGOV\n")]));

    private static Entity Person(string? role = null, RoleTime time = RoleTime.Current) => new()
    {
        Id = "person:a",
        Kind = EntityKind.Person,
        Name = "A",
        Roles = role is null ? [] : [new Role(role, time, Extract.Recorded(new Span(0, role.Length), role))],
    };
}
