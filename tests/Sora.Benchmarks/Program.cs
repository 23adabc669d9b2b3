using Sora.Benchmarks;

return args switch
{
    ["score", var folder] => Score.Run(folder),
    ["pair"] => PairingSpeed.Run(),
    _ => Score.Usage(),
};
