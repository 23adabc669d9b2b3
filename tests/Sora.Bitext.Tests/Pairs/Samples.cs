using Sora.Bitext.Blocks;

namespace Sora.Bitext.Tests.Pairs;

/// <summary>Hand-made blocks and articles.</summary>
static class Samples
{
    public static Article Chinese(params IEnumerable<Block> blocks) => new(Language.Chinese, new(), [.. blocks], "zh.md");

    public static Article English(params IEnumerable<Block> blocks) => new(Language.English, new(), [.. blocks], "en.md");

    public static Block Paragraph(params string[] sentences) => Of(BlockKind.Paragraph, 0, sentences);

    public static Block Heading(int level, string text) => Of(BlockKind.Heading, level, text);

    public static Block Code(string text) => Of(BlockKind.Code, 0, text);

    public static Block Rule() => Of(BlockKind.Rule, 0);

    public static Block Item(int list, string text) => Of(BlockKind.ListItem, 1, text) with
    {
        Path = [new(ContainerKind.BulletList, list, 0), new(ContainerKind.Item, list + 1, 0)],
    };

    static Block Of(BlockKind kind, int level, params string[] sentences) => new(
        kind, level, [.. sentences.Select(text => new Sentence(text, text))], [.. Enumerable.Repeat("", sentences.Length + 1)], [], [], default);
}
