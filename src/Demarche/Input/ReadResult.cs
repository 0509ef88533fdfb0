using Demarche.Facts;

namespace Demarche.Input;

/// <summary>What became of one report: its facts, or the fault in their place.</summary>
/// <param name="Facts">Null when there is a fault.</param>
/// <param name="Fault">Null when there are facts.</param>
internal sealed record ReadResult(ReportFacts? Facts, Fault? Fault);
