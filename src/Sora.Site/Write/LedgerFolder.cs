using System.Collections.Immutable;
using Sora.Bitext;
using Sora.Site.Input;
using Sora.Site.Pages;

namespace Sora.Site.Write;

/// <summary>Keeps the articles' permanent addresses: the only files in `input/` that a build writes.</summary>
static class LedgerFolder
{
    /// <summary>Writes the ledgers that have changed, each whole or not at all.</summary>
    /// <returns>How many, and a warning for each that the disk refused.</returns>
    public static (int Written, ImmutableArray<Diagnostic> Findings) Write(ImmutableArray<ArticleResult> articles)
    {
        var written = 0;
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var article in articles)
        {
            if (article is not { Article.Files.Ledger: var path, Ledger: { } ledger })
                continue;
            try
            {
                WholeFile.Replace(path, ledger.ToString());
                written++;
            }
            catch (Exception disk) when (disk is IOException or UnauthorizedAccessException)
            {
                findings.Add(Findings.LedgerNotWritten(new(InputFolder.Shown(path)), disk.Message));
            }
        }
        return (written, findings.ToImmutable());
    }
}
