using Sora.Bitext;
using Sora.Bitext.Blocks;
using Sora.Site.Import;

namespace Sora.Site.Input;

/// <summary>A saved page as it lies on disk.</summary>
static class SavedFile
{
    /// <summary>The text, or null with an error where it cannot be one of an article.</summary>
    public static (SourceText? Text, Diagnostic? Finding) Read(string path, Language language)
    {
        var name = InputFolder.Shown(path);
        if (!File.Exists(path))
            return (null, Findings.SavedPageMissing(new(name)));
        if (!SavedPage.HasFormat(path))
            return (null, Findings.NotASavedPage(new(name)));
        var (text, finding) = TextFile.Read(path, name);
        return (text is null ? null : new(name, text, language), finding);
    }
}
