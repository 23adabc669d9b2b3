using Sora.Site;
using Sora.Tests;
using Xunit;

[assembly: AssemblyFixture(typeof(Sora.Browser.Tests.FerrySite))]

namespace Sora.Browser.Tests;

/// <summary>The site in `Site/`, built as a user would build it: one article with all that an article can have.</summary>
public sealed class FerrySite : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("sora-ferry-").FullName;
    readonly Lazy<StaticHost> _host;

    public FerrySite()
    {
        var result = SiteBuild.Run(new(Repository.Path("tests", "Sora.Browser.Tests", "Site"), Folder, Frozen: true));
        Assert.DoesNotContain(result.Findings, static finding => !MachineFindings.Has(finding.Code));
        _host = new(() => new(Folder));
    }

    internal StaticHost Host => _host.Value;

    public string Both => Page("night-ferry", "index.html");

    public string Chinese => Page("night-ferry", "zh", "index.html");

    public string English => Page("night-ferry", "en", "index.html");

    public string Passage => Page("night-ferry", "pn69vbq", "index.html");

    string Folder => Path.Combine(_folder, "output");

    string Page(params string[] names) => Path.Combine([Folder, .. names]);

    public void Dispose()
    {
        if (_host.IsValueCreated)
            _host.Value.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
