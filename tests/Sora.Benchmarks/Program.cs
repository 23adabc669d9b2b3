using System.Globalization;
using Sora.Benchmarks;

return args switch
{
    ["sample", var articles, var folder] => SampleSite.Write(int.Parse(articles, CultureInfo.InvariantCulture), folder),
    ["score", var folder] => Score.Run(folder),
    ["pair"] => PairingSpeed.Run(),
    _ => Score.Usage(),
};
