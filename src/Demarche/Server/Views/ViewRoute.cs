namespace Demarche.Server.Views;

/// <summary>A page, its data, and the addresses of both.</summary>
/// <param name="Path">Route of the page; its data stand at the same with <c>.json</c>, and below <c>/api/v1</c>.</param>
/// <param name="Summary">What it answers, in a sentence for the API's description.</param>
/// <param name="Parameters">Its own parameters.</param>
/// <param name="Page">The component: it takes <c>Desk</c> and <c>Model</c>; null for data without a page.</param>
/// <param name="Shape">Type of the data; null for a page without data.</param>
/// <param name="Model">Asks the record; null when there is no such thing.</param>
/// <param name="ToShape">The data of what was found.</param>
internal sealed record ViewRoute(
    string Path, string Summary, IReadOnlyList<ViewParameter> Parameters, Type? Page, Type? Shape, Func<Desk, object?> Model, Func<Desk, object, object> ToShape)
{
    /// <summary>The component that draws it, at the same address with <c>.svg</c>; null when there is no picture.</summary>
    public Type? Picture { get; init; }

    /// <summary>Data without a page.</summary>
    public static ViewRoute OfData<TModel, TShape>(
        string path, string summary, IReadOnlyList<ViewParameter> parameters, Func<Desk, TModel?> model, Func<Desk, TModel, TShape> shape)
        where TModel : class
        where TShape : class =>
        new(path, summary, parameters, null, typeof(TShape), model, (desk, found) => shape(desk, (TModel)found));

    /// <summary>A page without data.</summary>
    public static ViewRoute OfPage<TPage>(string path, string summary)
        where TPage : Microsoft.AspNetCore.Components.IComponent =>
        new(path, summary, [], typeof(TPage), null, desk => desk, (_, desk) => desk);

    /// <summary>A route whose types agree.</summary>
    public static ViewRoute Of<TPage, TModel, TShape>(
        string path, string summary, IReadOnlyList<ViewParameter> parameters, Func<Desk, TModel?> model, Func<Desk, TModel, TShape> shape)
        where TPage : Microsoft.AspNetCore.Components.IComponent
        where TModel : class
        where TShape : class =>
        new(path, summary, parameters, typeof(TPage), typeof(TShape), model, (desk, found) => shape(desk, (TModel)found));
}

/// <summary>A parameter of an address.</summary>
/// <param name="Name">As it stands in the address.</param>
/// <param name="Description">What it does, in a sentence.</param>
public sealed record ViewParameter(string Name, string Description);
