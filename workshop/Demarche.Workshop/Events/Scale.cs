namespace Demarche.Workshop.Events;

/// <summary>A line through log odds: what is given, against how often it proves right.</summary>
internal readonly record struct Scale(double Shift, double Slope)
{
    private const int Steps = 4000;
    private const double Rate = .2;
    private const double Least = 1e-6;

    /// <summary>The line that makes some likelihoods fit best what became of them.</summary>
    public static Scale Fit(IReadOnlyCollection<(double Given, bool Right)> given)
    {
        var points = given.Select(g => (Odds: Math.Log(Math.Clamp(g.Given, Least, 1 - Least) / (1 - Math.Clamp(g.Given, Least, 1 - Least))), g.Right)).ToList();
        var (shift, slope) = (0.0, 1.0);
        for (var step = 0; step < Steps; step++)
        {
            var (byShift, bySlope) = (0.0, 0.0);
            foreach (var (odds, right) in points)
            {
                var error = 1 / (1 + Math.Exp(-(shift + slope * odds))) - (right ? 1 : 0);
                byShift += error;
                bySlope += error * odds;
            }

            shift -= Rate * byShift / points.Count;
            slope -= Rate * bySlope / points.Count;
        }

        return new Scale(shift, slope);
    }
}
