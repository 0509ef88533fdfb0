using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Demarche.Tests.Program.Server;

/// <summary>A client that knows of an API what its OpenAPI description says and nothing else: it calls paths and holds answers against their schemas.</summary>
internal sealed class DescribedClient(HttpClient http, JsonElement description)
{
    /// <summary>Every path that can be asked.</summary>
    public IEnumerable<string> Paths => description.GetProperty("paths").EnumerateObject().Where(p => p.Value.TryGetProperty("get", out _)).Select(p => p.Name);

    /// <summary>The value at a path without parameters.</summary>
    public Task<JsonElement> GetAsync(string path) => http.GetFromJsonAsync<JsonElement>(path);

    /// <summary>Calls a path and tells where the answer is not as promised.</summary>
    public async Task<(HttpStatusCode Status, List<string> Flaws)> CallAsync(string path, IReadOnlyDictionary<string, string> values, string query)
    {
        var operation = description.GetProperty("paths").GetProperty(path).GetProperty("get");
        var address = operation.GetProperty("parameters").EnumerateArray()
            .Where(p => p.GetProperty("in").GetString() == "path")
            .Select(p => p.GetProperty("name").GetString()!)
            .Aggregate(path, (a, name) => a.Replace($"{{{name}}}", Uri.EscapeDataString(values[name]), StringComparison.Ordinal));
        var answer = await http.GetAsync(address + query);
        var flaws = new List<string>();
        if (!operation.GetProperty("responses").TryGetProperty(((int)answer.StatusCode).ToString(), out var response))
            return (answer.StatusCode, [$"{answer.StatusCode} is not described"]);
        var type = answer.Content.Headers.ContentType!.MediaType!;
        if (!response.GetProperty("content").TryGetProperty(type, out var content))
            return (answer.StatusCode, [$"{type} is not described"]);
        Check(JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement, content.GetProperty("schema"), "$", flaws);
        return (answer.StatusCode, flaws);
    }

    private void Check(JsonElement value, JsonElement schema, string at, List<string> flaws)
    {
        schema = Resolved(schema);
        if (schema.TryGetProperty("oneOf", out var choices))
        {
            if (!choices.EnumerateArray().Any(c => Fits(value, c)))
                flaws.Add($"{at}: fits none of its forms");
            return;
        }

        if (schema.TryGetProperty("type", out var types) && !TypeNames(types).Contains(TypeOf(value), StringComparer.Ordinal) && !(TypeOf(value) == "integer" && TypeNames(types).Contains("number", StringComparer.Ordinal)))
        {
            flaws.Add($"{at}: is {TypeOf(value)}");
            return;
        }

        if (value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out var items))
        {
            foreach (var (item, i) in value.EnumerateArray().Select((item, i) => (item, i)))
                Check(item, items, $"{at}[{i}]", flaws);
        }
        else if (value.ValueKind == JsonValueKind.Object && schema.TryGetProperty("properties", out var properties))
        {
            foreach (var member in value.EnumerateObject())
            {
                if (properties.TryGetProperty(member.Name, out var described))
                    Check(member.Value, described, $"{at}.{member.Name}", flaws);
                else
                    flaws.Add($"{at}.{member.Name}: is not described");
            }

            if (schema.TryGetProperty("required", out var required))
                flaws.AddRange(required.EnumerateArray().Where(r => !value.TryGetProperty(r.GetString()!, out _)).Select(r => $"{at}.{r}: is missing"));
        }
    }

    private bool Fits(JsonElement value, JsonElement schema)
    {
        var flaws = new List<string>();
        Check(value, schema, "$", flaws);
        return flaws.Count == 0;
    }

    private JsonElement Resolved(JsonElement schema)
    {
        while (schema.TryGetProperty("$ref", out var reference))
            schema = reference.GetString()!.Split('/').Skip(1).Aggregate(description, (e, name) => e.GetProperty(name));
        return schema;
    }

    private static IEnumerable<string> TypeNames(JsonElement types) =>
        types.ValueKind == JsonValueKind.Array ? types.EnumerateArray().Select(t => t.GetString()!) : [types.GetString()!];

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Null => "null",
        JsonValueKind.Number => value.TryGetInt64(out _) ? "integer" : "number",
        _ => "boolean",
    };
}
