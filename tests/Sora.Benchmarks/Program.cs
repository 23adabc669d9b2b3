using System.Globalization;
using Sora.Benchmarks;

return args switch
{
    ["sample", var articles, var folder] => SampleSite.Write(int.Parse(articles, CultureInfo.InvariantCulture), folder),
    ["long", var sentences, var folder, var output] => LongText.Write(int.Parse(sentences, CultureInfo.InvariantCulture), folder, output),
    ["score", var folder] => Score.Run(folder),
    ["calibrate", var folder] => ScoreCalibration.Run(folder),
    ["ablate", var folder] => Ablation.Run(folder),
    ["score", var folder, var dictionary] => Score.Run(folder, dictionary),
    ["misses", var folder] => Misses.Run(folder),
    ["edit", var program, var site] => await EditToScreen.Run(program, site).ConfigureAwait(false),
    ["pair", var folder] => PairingSpeed.Run(folder, 5),
    ["pair", var folder, var runs] => PairingSpeed.Run(folder, int.Parse(runs, CultureInfo.InvariantCulture)),
    _ => Score.Usage(),
};
