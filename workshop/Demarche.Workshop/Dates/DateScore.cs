using Demarche.English;

namespace Demarche.Workshop.Dates;

/// <summary>
/// Counts as TempEval-3 does: an expression is found when its span shares a character with an annotated one, each annotated one
/// being matched once, and its value is right when the two strings are equal.
/// </summary>
internal sealed class DateScore
{
    private int _gold, _found, _overlap, _exact, _value, _exactValue, _type;

    /// <summary>Adds a document.</summary>
    /// <returns>What was matched with what; a null on either side is a miss or an invention.</returns>
    public IReadOnlyList<(Timex? Gold, DateExpression? Found)> Add(TimexDocument document, IReadOnlyList<DateExpression> found)
    {
        var pairs = Match(document, found);
        _gold += document.Expressions.Count;
        _found += found.Count;
        foreach (var (gold, expression) in pairs)
        {
            if (gold is null || expression is not { } matched)
                continue;
            var exact = matched.Range.Start == gold.Start && matched.Range.End == gold.End;
            var value = matched.Value == gold.Value;
            _overlap++;
            _exact += exact ? 1 : 0;
            _value += value ? 1 : 0;
            _exactValue += exact && value ? 1 : 0;
            _type += string.Equals(matched.Type.ToString(), gold.Type, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        }

        return pairs;
    }

    /// <summary>Precision, recall and F1 of each count.</summary>
    public void Print(TextWriter to)
    {
        to.WriteLine($"annotated {_gold}, found {_found}");
        Line("span, relaxed", _overlap);
        Line("span, strict", _exact);
        Line("type, relaxed span", _type);
        Line("value, relaxed span", _value);
        Line("value, strict span", _exactValue);

        void Line(string name, int right)
        {
            double p = _found == 0 ? 0 : (double)right / _found, r = _gold == 0 ? 0 : (double)right / _gold;
            to.WriteLine($"{name,-22} P {p:.000}  R {r:.000}  F1 {(p + r == 0 ? 0 : 2 * p * r / (p + r)):.000}");
        }
    }

    private static List<(Timex? Gold, DateExpression? Found)> Match(TimexDocument document, IReadOnlyList<DateExpression> found)
    {
        var pairs = new List<(Timex?, DateExpression?)>();
        var free = new HashSet<Timex>(document.Expressions);
        foreach (var expression in found)
        {
            var gold = document.Expressions
                .Where(g => free.Contains(g) && expression.Range.Overlaps(new TextRange(g.Start, g.End)))
                .OrderByDescending(g => g.Value == expression.Value)
                .FirstOrDefault();
            if (gold is not null)
                free.Remove(gold);
            pairs.Add((gold, expression));
        }

        pairs.AddRange(document.Expressions.Where(free.Contains).Select(g => ((Timex?)g, (DateExpression?)null)));
        return pairs;
    }
}
