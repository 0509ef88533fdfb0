using System.Runtime;
using Demarche;
using Demarche.Commands;

// A run that nobody waits on in between is soonest done when the collector stops it; serve, whose readers wait, turns this back.
GCSettings.LatencyMode = GCLatencyMode.Batch;
return CommandLine.Run(args, Surroundings.OfProcess());
