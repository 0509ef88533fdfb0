using Demarche;
using Demarche.Commands;

return CommandLine.Run(args, Surroundings.OfProcess());
