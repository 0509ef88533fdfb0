using System.Text.RegularExpressions;

namespace Demarche.Tests.Record.Briefs.Printed;

/// <summary>The sentences that a brief may say. Whatever fits none of them, a "not" too many for one, is wrong.</summary>
internal static class SentenceForms
{
    private const string Day = @"\d{1,2} [A-Z][a-z]+ \d{4}";
    private const string When = $@"(?<prep>on|in|by|between|from) (?<days>{Day} and {Day}|\d{{4}} and \d{{4}}|{Day}|[A-Z][a-z]+ \d{{4}}|\d{{4}})(?: \(reported (?<reported>{Day})\))?";
    private const string Told = @"(?:according to (?<told>.+?), )?";

    // The program's comma, which words that end with one inside marks ("as possible,") take no second time.
    private const string Comma = """(?:(?<!,["”’']), |(?<=,["”’']) )""";
    private const string Unconfirmed = @"(?<unconfirmed> \(unconfirmed\))?\.$";
    private const string Name = @"[Tt]he (?<kind>offer|demand)(?: (?:of|on|for) (?<matter>[a-z][a-z -]{1,23}?)| \((?<about>.+?)\))? by (?<from>[^:]+?)(?: to (?<to>[^:]+?))?";
    private const string Independent = @"(?:, (?<own>\d+) of them independent)?";
    private const string Beside = @"(?:; (?:(?<refusals>\d+) refusals?)?(?:, )?(?:(?<agreements>\d+) agreements?)?(?:, )?(?:(?<steps>\d+) steps?)? not tied to it)?";
    private const string Silence = $@"no response found by (?<until>{Day}) \((?<waited>\d+) days?, (?<read>\d+) reports? read{Independent}\){Beside}";
    private const string State = "(?<state>(?:possibly )?(?:accepted in principle|accepted|rejected|counter proposed|deferred|fulfilled|withdrawn|lapsed))";

    /// <summary>Name of the form and its pattern, the more special first.</summary>
    public static IReadOnlyList<(string Form, Regex Pattern)> All { get; } =
    [
        Form("meeting answers", $"^{Name}: the two sides (?<did>met|are set to meet), {Told}{When}; computed, no report calls it an answer{Unconfirmed}"),
        Form("of deal", $"^{Name}: part of a deal, {Told}{When}{Unconfirmed}"),
        Form("silence", $"^{Name}: {Silence}{Unconfirmed}"),
        Form("standing", $"^{Name}: {State}, {Told}{When}(?:; channel not reported|; computed from a meeting)?{Unconfirmed}"),
        Form("again", $"^{Name}, (?:withdrawn|told again|announced again)(?: by (?<persons>.+?))?, {Told}{When}{Unconfirmed}"),
        Form("put last", $"^{Name}(?:: (?<words>.+?))?{Comma}{Told}{When}; no later report is held{Beside}{Unconfirmed}"),
        Form("made", $"^{Name}(?:: (?<words>.+?))?{Comma}{Told}{When}{Unconfirmed}"),
        Form("latest wording", $"^(?:Latest|Announced) wording(?:, (?<persons>[^:]+?))?: (?<words>.+?){Comma}{Told}{When}{Unconfirmed}"),
        Form("term", $@"^Term (?<words>.+?): (?:said again(?: by (?<persons>.+?))?, reported (?<reported>{Day}); )?not found in (?<lacking>\d+) later reports?{Independent}(?:, (?:which words|one of which words) the (?<kind>offer|demand) (?<ways>\d+) ways)?; computed, no evidence of withdrawal{Unconfirmed}"),
        Form("term again", $"^Term (?<words>.+): said again(?: by (?<persons>.+?))?, reported (?<reported>{Day}){Unconfirmed}"),
        Form("beside", $@"^(?<words>.+) \(reported (?<reported>{Day})\) -> (?<words2>.+) \(reported (?<reported2>{Day})\){Unconfirmed}"),
        Form("nothing confirmed", $"^No offer, demand or answer between (?<from>[^:]+?) and (?<to>[^:]+?) is confirmed (?:by these reports|for the year to (?<until>{Day})){Unconfirmed}"),
        Form("no change", $@"^No (?:confirmed )?change found in (?<since>\d+) later reports?{Independent}{Unconfirmed}"),
        Form("charge", $"^The (?<did>charge|denial) by (?<from>[^:]+?): (?<words>.+){Comma}{Told}reported (?<reported>{Day}){Unconfirmed}"),
        Form("words differ", $@"^Reports differ on the words of (?<persons>[^:]+?): (?<words>“.+”) \(reported (?<reported>{Day})\), (?<words2>“.+”) \(reported (?<reported2>{Day})\){Unconfirmed}"),
        Form("differ", $@"^Reports differ on the (?<on>day|place|people) of one act \((?<deed>[a-z]+)\) of (?<sides>[^:]+?): (?<value>.+?) \(reported (?<reported>{Day})\), (?<value2>.+?) \(reported (?<reported2>{Day})\){Unconfirmed}"),
        Form("measure", $"^(?<measure>Sanctions|Military drills|Deployment) of (?<from>.+?)(?: (?:on|towards) (?<to>.+?))?: going on, {Told}reported (?<reported>{Day}){Unconfirmed}"),
        Form("words", $@"^(?<persons>[^:]+?) \((?<party>[^:()]+)\): (?<words>“.+”){Comma}(?:{When}|reported (?<reported>{Day})){Unconfirmed}"),
        Form("contact", $@"^(?:(?<people>[^:]+?) \((?<sides>[^:]+)\)|(?<sides>[^:()]+?)): (?<did>met|call|visit|(?:meeting|call|visit) (?:planned, outcome not reported|planned|called off))(?:, (?<place>(?!according to ).+?))?, {Told}(?:{When}|day not given; reported (?<reported>{Day})){Unconfirmed}"),
        Form("demanded", $"^(?<from>[A-Z][^:]*?) (?:demanded|has demanded): (?<words>.+?){Comma}{Told}{When}{Unconfirmed}"),
        Form("answered", $"^(?<from>.+?)(?<possibly> possibly)? has (?<answer>accepted in principle|accepted|rejected|answered with a proposal of its own to|put off|fulfilled|withdrawn|let lapse) (?<words>.+?){Comma}{Told}{When}{Unconfirmed}"),
    ];

    /// <summary>The form that a sentence has; null when it has none.</summary>
    public static (string Form, Match Match)? Of(string sentence)
    {
        foreach (var (form, pattern) in All)
        {
            if (pattern.Match(sentence) is { Success: true } match)
                return (form, match);
        }

        return null;
    }

    private static (string, Regex) Form(string name, string pattern) => (name, new Regex(pattern, RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant));
}
