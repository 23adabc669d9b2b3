namespace Sora.Bitext.Lexicon;

/// <summary>The word list that comes with the project, opened when it is first asked for.</summary>
static class ChineseEnglish
{
    public static readonly WordList Words = Read();

    static WordList Read()
    {
        using var stream = typeof(ChineseEnglish).Assembly.GetManifestResourceStream("zh-en.tsv")!;
        var text = new byte[stream.Length];
        stream.ReadExactly(text);
        return WordList.Read(text);
    }
}
