using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Sora.Bitext;

namespace Sora.Site.Tests;

/// <summary>A site built once for all tests that look at it.</summary>
public sealed class BuiltSite
{
    /// <summary>Below a domain's root, where an absolute link would not work.</summary>
    internal static readonly Uri Address = new("https://sora.example/blog/");

    internal BuiltSite(string input)
    {
        var folder = TemporaryFolder.UntilTheEnd();
        Output = Path.Combine(folder, "output");
        Result = SiteBuild.Run(new(input, Output, Address));
        if (Result.Written is null)
            throw new InvalidOperationException(string.Join('\n', Result.Findings.Where(finding => finding.Severity == Severity.Error)));
    }

    internal string Output { get; }

    internal BuildResult Result { get; }

    internal IDocument Page(params string[] path) =>
        new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine([Output, .. path, "index.html"])));
}
