using Demarche.Facts;

namespace Demarche.Record.Happenings;

/// <summary>What makes tellings comparable as tellings of one act. Every fold stays within one key.</summary>
/// <param name="Act">What was done.</param>
/// <param name="From">Who did it, as one string.</param>
/// <param name="To">To whom.</param>
/// <param name="Happened">Whether it is told as done or going on.</param>
internal readonly record struct HappeningKey(Act Act, string From, string To, bool Happened);
