using System.Globalization;
using Sora.Site;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
return CommandLine.Run(args);
