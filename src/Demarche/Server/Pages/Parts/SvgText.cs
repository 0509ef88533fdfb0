using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Demarche.Server.Pages.Parts;

/// <summary>SVG's text element, which in a Razor file would be taken for Razor's own.</summary>
public sealed class SvgText : ComponentBase
{
    /// <summary>Class.</summary>
    [Parameter, EditorRequired]
    public required string Class { get; set; }

    /// <summary>Place from the left.</summary>
    [Parameter, EditorRequired]
    public required string X { get; set; }

    /// <summary>Place of the line the letters stand on.</summary>
    [Parameter, EditorRequired]
    public required string Y { get; set; }

    /// <summary>Which end of the text stands there.</summary>
    [Parameter, EditorRequired]
    public required string Anchor { get; set; }

    /// <summary>Whether what lies beneath is kept off the letters.</summary>
    [Parameter]
    public bool Halo { get; set; }

    /// <summary>The words.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "class", Class);
        builder.AddAttribute(2, "x", X);
        builder.AddAttribute(3, "y", Y);
        builder.AddAttribute(4, "text-anchor", Anchor);
        builder.AddAttribute(5, "fill", "#5a554c");
        if (Halo)
        {
            builder.AddAttribute(6, "paint-order", "stroke");
            builder.AddAttribute(7, "stroke", "#fffefb");
            builder.AddAttribute(8, "stroke-width", "5");
            builder.AddAttribute(9, "stroke-linejoin", "round");
        }

        builder.AddContent(10, ChildContent);
        builder.CloseElement();
    }
}
