using Sora.Site;

return CommandLine.Run(args);
