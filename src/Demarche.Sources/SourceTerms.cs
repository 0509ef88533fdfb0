using Demarche.Sources.Knowledge;

namespace Demarche.Sources;

/// <summary>How reports are to be read, the same for all of a run.</summary>
/// <param name="DateIfNone">The day of a report that bears none; null makes that a fault.</param>
/// <param name="Knowledge">What is known of outlets and languages.</param>
/// <param name="KeepOriginals">Whether reports hold what their text was extracted from.</param>
internal sealed record SourceTerms(DateOnly? DateIfNone, SourceKnowledge Knowledge, bool KeepOriginals);
