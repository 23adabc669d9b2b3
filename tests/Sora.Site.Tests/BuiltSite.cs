using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Sora.Bitext;
using Sora.Bitext.Pairs;
using Sora.Site.Input;

namespace Sora.Site.Tests;

/// <summary>A site built once for all tests that look at it.</summary>
public sealed class BuiltSite
{
    /// <summary>Below a domain's root, where an absolute link would not work.</summary>
    internal static readonly Uri Address = new("https://sora.example/blog/");

    internal BuiltSite(string input, bool frozen)
    {
        var folder = TemporaryFolder.UntilTheEnd();
        Output = Path.Combine(folder, "output");
        Result = SiteBuild.Run(new(input, Output, Address, Frozen: frozen));
        if (Result.Written is null)
            throw new InvalidOperationException(string.Join('\n', Result.Findings.Where(finding => finding.Severity == Severity.Error)));
    }

    internal string Output { get; }

    internal BuildResult Result { get; }

    /// <summary>An article's pairs under their permanent addresses.</summary>
    internal static ParallelText TextOf(ArticleFiles files)
    {
        var texts = ArticleReader.Read(files);
        return LedgerFile.Read(files).Ledger!.Assign(Pairing.Pair(texts.Source!, texts.Target!, texts.Pins).Text).Text;
    }

    internal IDocument Page(params string[] path) =>
        new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine([Output, .. path, "index.html"])));
}
