using System.Reflection;
using Demarche.Commands;
using Demarche.Server.Answers;
using Demarche.Server.Views;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Demarche.Server.Api;

/// <summary>The API in OpenAPI's words, made from the same routes that answer it, so that the two can't differ.</summary>
internal static class ApiDescription
{
    /// <summary>Where it is served.</summary>
    public const string Path = "/api/v1/openapi.json";

    private static readonly ViewParameter[] Days =
    [
        new("as-of", "The day whose state is asked for, YYYY-MM-DD; the day it is known by unless given."),
        new("known-by", "Reports dated up to this day count, YYYY-MM-DD; the last report's day unless given."),
    ];

    /// <summary>Adds what makes the description.</summary>
    public static void AddTo(IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.PropertyNamingPolicy = JsonAnswer.Options.PropertyNamingPolicy;
            json.SerializerOptions.NumberHandling = JsonAnswer.Options.NumberHandling;
        });
        services.AddOpenApi("v1", options =>
        {
            options.AddDocumentTransformer((document, _, _) =>
            {
                document.Info = new OpenApiInfo
                {
                    Title = "Demarche",
                    Version = BriefCommand.Version,
                    Description = "The record of a diplomatic story as reports tell it: every line with the words it rests on. Read only. Besides what is described here, /api/v1/stream sends server-sent events: one named report for each report that the store gains.",
                    License = new OpenApiLicense { Name = "Apache-2.0", Identifier = "Apache-2.0" },
                };
                document.Servers = [new OpenApiServer { Url = "/" }];
                return Task.CompletedTask;
            });
            options.AddOperationTransformer((operation, context, _) =>
            {
                if (context.Description.ActionDescriptor.EndpointMetadata.OfType<ViewRoute>().FirstOrDefault() is { } route)
                    Describe(operation, route);
                return Task.CompletedTask;
            });
        });
    }

    /// <summary>Says of an endpoint which view it answers.</summary>
    public static void Describes(this IEndpointConventionBuilder endpoint, ViewRoute route)
    {
        endpoint.WithMetadata(
            route,
            ((Delegate)Described).Method,
            new ProducesResponseTypeMetadata(StatusCodes.Status200OK, route.Shape!, ["application/json"]),
            new ProducesResponseTypeMetadata(StatusCodes.Status400BadRequest, typeof(ProblemDetails), ["application/problem+json"]),
            new ProducesResponseTypeMetadata(StatusCodes.Status404NotFound, typeof(ProblemDetails), ["application/problem+json"]),
            new ProducesResponseTypeMetadata(StatusCodes.Status429TooManyRequests, typeof(ProblemDetails), ["application/problem+json"]));
        endpoint.WithName(NameOf(route));
    }

    // The framework describes endpoints that come from a method; the views' endpoints stand for this one.
    private static void Described()
    {
    }

    private static string NameOf(ViewRoute route) => route.Path.Trim('/').Replace("/{", "-by-", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);

    private static void Describe(OpenApiOperation operation, ViewRoute route)
    {
        operation.Summary = route.Summary;
        operation.Tags = null;
        operation.Parameters = [];
        foreach (var part in route.Path.Split('/').Where(p => p.StartsWith('{')))
            operation.Parameters.Add(new OpenApiParameter { Name = part.Trim('{', '}'), In = ParameterLocation.Path, Required = true, Schema = new OpenApiSchema { Type = JsonSchemaType.String } });
        foreach (var parameter in Days.Concat(route.Parameters))
        {
            operation.Parameters.Add(new OpenApiParameter
            {
                Name = parameter.Name,
                In = ParameterLocation.Query,
                Description = parameter.Description,
                Schema = parameter.Name == "limit" ? new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "1", Maximum = "500" } : new OpenApiSchema { Type = JsonSchemaType.String },
            });
        }
    }
}
