using Sora.Benchmarks;

return args switch
{
    ["score", var folder] => Score.Run(folder),
    _ => Score.Usage(),
};
