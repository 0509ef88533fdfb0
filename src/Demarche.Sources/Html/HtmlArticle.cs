namespace Demarche.Sources.Html;

/// <summary>An article as a page of a news site holds it.</summary>
/// <param name="Text">Its paragraphs, an empty line between two; empty when the page has no article.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Date">The day it was published, as the page prints it.</param>
/// <param name="Outlet">Who publishes it.</param>
/// <param name="Url">Its own address.</param>
/// <param name="Language">The language it declares.</param>
internal sealed record HtmlArticle(string Text, string? Title, DateOnly? Date, string? Outlet, string? Url, string? Language)
{
    /// <summary>Where and within what the page breaks off, in words; null when it ends as pages do.</summary>
    public string? Flaw { get; init; }
}
