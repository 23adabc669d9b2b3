using System.Globalization;
using Sora.Benchmarks;

return args switch
{
    ["sample", var articles, var folder] => SampleSite.Write(int.Parse(articles, CultureInfo.InvariantCulture), folder),
    ["score", var folder] => Score.Run(folder),
    ["pair", var folder] => PairingSpeed.Run(folder),
    _ => Score.Usage(),
};
