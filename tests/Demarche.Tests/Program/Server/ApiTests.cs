using System.Net;
using System.Text.Json;
using Demarche.Facts.Knowledge;
using Demarche.Server;
using Demarche.Server.Snapshots;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Demarche.Tests.Program.Server;

/// <summary>The API as its own description tells it.</summary>
public class ApiTests(SampleDesk desk) : IClassFixture<SampleDesk>
{
    [Fact]
    public async Task Description_IsValidOpenApi()
    {
        var read = OpenApiDocument.Parse(await desk.Client.GetStringAsync("/api/v1/openapi.json"), "json");

        Assert.Empty(read.Diagnostic!.Errors);
        Assert.Empty(read.Diagnostic.Warnings);
        Assert.Equal(16, read.Document!.Paths.Count);
    }

    [Fact]
    public async Task ClientMadeFromTheDescription_GetsWhatItPromises_Everywhere()
    {
        var client = new DescribedClient(desk.Client, await desk.JsonAsync("/api/v1/openapi.json"));
        var places = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["code"] = "USA",
            ["id"] = "",
            ["key"] = "",
        };
        var called = 0;
        foreach (var path in client.Paths.OrderBy(p => p.Contains('{', StringComparison.Ordinal)))
        {
            // A list tells what to ask of its entries.
            places["id"] = path.StartsWith("/api/v1/positions", StringComparison.Ordinal) ? await FirstAsync(client, "/api/v1/positions", "id") : await FirstAsync(client, "/api/v1/people", "id");
            places["key"] = (await FirstAsync(client, "/api/v1/reports", "key"))["sha256:".Length..][..16];
            foreach (var query in new[] { "", "?as-of=2019-10-06&known-by=2019-10-06" })
            {
                var (status, flaws) = await client.CallAsync(path, places, query);
                Assert.True(status == HttpStatusCode.OK || query.Length > 0, $"{path}: {status}");
                Assert.True(flaws.Count == 0, $"{path}{query}: {string.Join("; ", flaws.Take(5))}");
                called++;
            }
        }

        Assert.Equal(32, called);
    }

    // The validator, the client and the checker of answers are other people's: @apidevtools/swagger-parser, openapi-client-axios, ajv.
    [OutsideFact]
    public async Task Description_ByToolsFromOutside_IsValidAndMakesAClientThatGetsWhatItPromises() =>
        Assert.Matches(@"^16 operations, \d\d calls\n$", await OutsideReaders.RunAsync("api.mjs", [], desk.Address));

    [Fact]
    public async Task Problem_IsToldAsRfc9457Says()
    {
        var answer = await desk.Client.GetAsync("/api/v1/positions/p-none");
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;

        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Equal((404, "about:blank"), (problem.GetProperty("status").GetInt32(), problem.GetProperty("type").GetString()));
        Assert.True(problem.GetProperty("title").GetString()!.Length > 0 && problem.GetProperty("detail").GetString()!.Length > 0);
    }

    [Theory]
    [InlineData("/api/v1/dossier?as_of=2019-10-06", "as_of")]
    [InlineData("/dossier.json?knownby=2019-10-06", "knownby")]
    public async Task UnknownParameter_IsRefusedToPrograms(string path, string unknown)
    {
        var answer = await desk.Client.GetAsync(path);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains($"“{unknown}” is no parameter here; there are: as-of, known-by, since.", JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writing_IsRefusedAsAProblem()
    {
        var answer = await desk.Client.PostAsync("/api/v1/positions", null);

        Assert.Equal((HttpStatusCode.MethodNotAllowed, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow.Order());
    }

    [Theory]
    [InlineData("/api/v1/nothing")]
    [InlineData("/api/v2/dossier")]
    [InlineData("/nothing.json")]
    public async Task AddressOfNothing_IsToldToProgramsAsAProblem(string path)
    {
        var answer = await desk.Client.GetAsync(path);

        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
    }

    [Fact]
    public async Task TooManyRequests_AreToldWhenToComeBack()
    {
        await using var slow = await DeskServer.StartAsync(new DeskSettings { Port = 0, Rate = 2 }, new FilesSnapshots(SampleDesk.Story, [], KnowledgeFile.BuiltIn()), TextWriter.Null);
        using var client = SampleDesk.ClientOf(slow);
        var answers = new List<HttpResponseMessage>();
        for (var i = 0; i < 6; i++)
            answers.Add(await client.GetAsync("/api/v1/days"));

        Assert.Equal(HttpStatusCode.OK, answers[0].StatusCode);
        var refused = answers.Find(a => a.StatusCode == HttpStatusCode.TooManyRequests)!;
        Assert.Equal("1", refused.Headers.GetValues("Retry-After").Single());
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType!.MediaType);
    }

    private static async Task<string> FirstAsync(DescribedClient client, string path, string name) =>
        (await client.GetAsync(path)).GetProperty("items")[0].GetProperty(name).GetString()!;
}
