using System.Collections.Immutable;
using Sora.Bitext;
using Sora.Bitext.Blocks;
using Sora.Site.Input;
using Sora.Site.Write;

namespace Sora.Site.Import;

/// <summary>What to import, and where to.</summary>
/// <param name="Source">The path of the saved page.</param>
/// <param name="Target">The path of its saved translation, if there is one.</param>
/// <param name="Slug">Null to make one from the title.</param>
sealed record ImportOptions(string Input, string Source, string? Target, string? Slug);

/// <summary>What a command made in the input folder.</summary>
/// <param name="Said">What it did and decided, a line each.</param>
sealed record Made(ImmutableArray<Diagnostic> Findings, ImmutableArray<string> Said);

/// <summary>Saved pages in, an article's folder out.</summary>
static class PageImport
{
    public static Made Run(ImportOptions options)
    {
        var (settings, findings) = SiteSettings.Read(options.Input, null);
        findings = findings.RemoveAll(static finding => finding.Severity == Severity.Hint);
        var source = Read(options.Source, settings.Source, ref findings);
        var target = options.Target is null ? null : Read(options.Target, settings.Target, ref findings);
        if (findings.Count(IsWrongLanguage) == 2)
            findings = [.. findings.RemoveAll(IsWrongLanguage), Findings.Swapped(new(InputFolder.Shown(options.Source)), InputFolder.Shown(options.Target!))];
        if (HasError(findings))
            return new(findings, []);

        var slug = options.Slug ?? ArticleSlug.Of(target?.Facts.Title, source!.Facts.Title, Stem(options.Target), Stem(options.Source));
        if (slug is null)
            return new([.. findings, Findings.NoSlug(new(InputFolder.Shown(options.Source)))], []);
        if (ArticleFolder.Refusal(options.Input, slug) is { } refusal)
            return new([.. findings, refusal], []);

        if (target is not null && (source!.Headings, source.Blocks.Length) != (target.Headings, target.Blocks.Length))
            findings = findings.Add(Findings.ShapesDiffer(new(InputFolder.Shown(options.Source)), new(InputFolder.Shown(options.Target!)), source.Shape, target.Shape));

        var images = new PageImages(name => ArticleFolder.Exists(options.Input, Path.Combine(slug, name)));
        source = Take(images, source!, options.Source, ref findings);
        target = target is null ? null : Take(images, target, options.Target!, ref findings);
        var files = ArticleFolder.Create(options.Input, slug, images.Files, (settings.Source, Text(source)), (settings.Target, target is null ? ScaffoldFor(source, settings.Target) : Text(target)));
        return new(findings, [.. Said(files[0], options.Source, source), .. target is null ? ToTranslate(files[1], source) : Said(files[1], options.Target!, target)]);
    }

    static ImportedText? Read(string path, Language language, ref ImmutableArray<Diagnostic> findings)
    {
        var (text, finding) = SavedFile.Read(path, language);
        if (finding is not null)
            findings = findings.Add(finding);
        if (text is null)
            return null;
        var page = SavedPage.Read(text);
        findings = findings.AddRange(page.Findings);
        var imported = ImportedText.Of(page);
        if (imported.Blocks.IsEmpty && !HasError(findings))
            findings = findings.Add(Findings.NoTextFound(new(text.File)));
        if (ArticleReader.IsWrongScript(language, Script.HanShare(imported.Blocks.Select(static block => block.Text))))
            findings = findings.Add(Findings.WrongLanguage(new(text.File), language));
        return imported;
    }

    static ImportedText Take(PageImages images, ImportedText text, string page, ref ImmutableArray<Diagnostic> findings)
    {
        var (taken, missing) = images.Take(text, InputFolder.Shown(page), file => SavedImage.Read(page, file));
        findings = findings.AddRange(missing);
        return taken;
    }

    static string Text(ImportedText text) => $"{FrontMatterWriter.Of(text.Facts, text.Language)}\n{MarkdownWriter.Write(text.Blocks)}\n";

    static string ScaffoldFor(ImportedText source, Language language) =>
        $"{FrontMatterWriter.Of(new ArticleFacts(Date: source.Facts.Date), language)}\n{Scaffold.Of(source.Blocks)}\n";

    static IEnumerable<string> Said(string file, string page, ImportedText text) =>
        [$"{file}: {text.Shape} from {InputFolder.Shown(page)}", .. text.Decisions.Select(static decision => decision.Line > 0 ? $"  line {decision.Line}: {decision.Words}" : $"  {decision.Words}")];

    static IEnumerable<string> ToTranslate(string file, ImportedText source) =>
        [$"{file}: {source.Shape} to translate", "Write each below its comment, and a title at the top; then build. A comment is not shown, and may stay."];

    static string? Stem(string? path) => path is null ? null : Path.GetFileNameWithoutExtension(path);

    static bool IsWrongLanguage(Diagnostic finding) => finding.Code == Findings.WrongLanguage(new(""), Language.English).Code;

    static bool HasError(ImmutableArray<Diagnostic> findings) => findings.Any(static finding => finding.Severity == Severity.Error);
}
