using System.Diagnostics;
using System.Globalization;
using Sora.Tests;
using Xunit;

namespace Sora.Site.Tests;

/// <summary>The same input gives the same bytes, wherever and by whomever it is built.</summary>
public static class DeterminismTests
{
    [Theory, InlineData("tr-TR"), InlineData("zh-CN")]
    public static void In_every_culture(string culture)
    {
        using var here = new TemporaryFolder();
        using var there = new TemporaryFolder();
        var before = CultureInfo.CurrentCulture;
        Build(here.Path);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = new(culture);
            Build(there.Path);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.DefaultThreadCurrentCulture = null;
        }

        Assert.Equal(here.Files(), there.Files());
    }

    [Theory, InlineData("Pacific/Kiritimati", "tr_TR.UTF-8"), InlineData("America/Adak", "zh_CN.UTF-8")]
    public static void In_every_time_zone_and_from_every_folder(string timeZone, string locale)
    {
        using var here = new TemporaryFolder();
        using var there = new TemporaryFolder();
        Build(here.Path);

        var start = new ProcessStartInfo("dotnet", [typeof(SiteBuild).Assembly.Location, "--input", Repository.Samples(), "--output", there.Path, "--base-url", "https://sora.example/", "--frozen"])
        {
            WorkingDirectory = there.Path,
            RedirectStandardOutput = true,
            Environment = { ["TZ"] = timeZone, ["LC_ALL"] = locale },
        };
        using var process = Child.Start(start);
        _ = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.True(process.WaitForExit(Child.Patience), "The program does not end.");

        Assert.Equal(0, process.ExitCode);
        Assert.Equal(here.Files(), there.Files());
    }

    [Fact]
    public static void A_second_build_writes_no_file()
    {
        using var output = new TemporaryFolder();
        Build(output.Path);

        Assert.Equal(0, Build(output.Path).Written);
    }

    static Write.WriteSummary Build(string output) =>
        SiteBuild.Run(new(Repository.Samples(), output, new Uri("https://sora.example/"), Frozen: true)).Written!;
}
