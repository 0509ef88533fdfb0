namespace Demarche.Facts;

/// <summary>Where a report's day may stand, the most telling first: with several that differ, the first rules.</summary>
public enum DaySource
{
    /// <summary>Given with the text, as in JSON Lines: somebody has settled it.</summary>
    Given,

    /// <summary>The text's first line, <c> date 2021-06-21 </c>.</summary>
    FirstLine,

    /// <summary>A page's own metadata.</summary>
    Markup,

    /// <summary>A feed's item.</summary>
    Feed,

    /// <summary>A mail's <c>Date</c>.</summary>
    Mail,

    /// <summary>The address: <c>/2021/06/21/</c>.</summary>
    Address,

    /// <summary>The first lines of the text: <c>SEOUL, June 21, 2021 -</c>.</summary>
    Dateline,

    /// <summary>The file's name: <c>2021-06-21-envoy.txt</c>.</summary>
    FileName,

    /// <summary>The option <c>--date</c>.</summary>
    Option,
}
