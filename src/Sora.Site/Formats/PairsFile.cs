using System.Collections.Immutable;
using System.Text.Json;
using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs;

namespace Sora.Site.Formats;

/// <summary>`pairs.json`: an article's blocks and sentences, and how they are paired and why, as README.md and pairs.schema.json beside this file say.</summary>
static class PairsFile
{
    public const string Name = "pairs.json";

    /// <summary>Rises when a program that reads the file would have to be changed.</summary>
    const int Version = 1;

    public static void Write(Stream stream, ParallelText text)
    {
        JsonText.Write(stream, json =>
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            Write(json, "source", text.Source);
            Write(json, "target", text.Target);
            json.WriteStartArray("pairs");
            var (firsts, twinFirsts) = (FirstSentences(text.Source), FirstSentences(text.Target));
            foreach (var (pair, bead, reasons) in text.Pairs.Zip(text.Beads(), Reasons.Of(text)))
            {
                json.WriteStartObject();
                json.WriteString("id", pair.Id.ToString());
                Write(json, bead, (0, 0), reasons.Blocks);
                json.WriteStartArray("sentences");
                for (var i = 0; i < pair.Sentences.Beads.Length; i++)
                {
                    json.WriteStartObject();
                    Write(json, pair.Sentences.Beads[i], (firsts[bead.Source.Start], twinFirsts[bead.Target.Start]), reasons.Sentences[i]);
                    json.WriteEndObject();
                }
                json.WriteEndArray();
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    static void Write(Utf8JsonWriter json, string side, Article article)
    {
        json.WriteStartObject(side);
        json.WriteString("language", article.Language.Tag);
        json.WriteString("file", article.File[(article.File.LastIndexOf('/') + 1)..]);
        json.WriteString("title", article.Facts.Title);
        json.WriteStartArray("blocks");
        var sentence = 0;
        for (var i = 0; i < article.Blocks.Length; i++)
        {
            var block = article.Blocks[i];
            json.WriteStartObject();
            json.WriteNumber("index", i);
            json.WriteString("kind", KindOf(block.Kind));
            json.WriteNumber("level", block.Level);
            json.WriteNumber("line", block.Where.Line);
            json.WriteStartArray("sentences");
            foreach (var (text, _) in block.Sentences)
            {
                json.WriteStartObject();
                json.WriteNumber("index", sentence++);
                json.WriteString("text", text);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <param name="from">What the bead counts from, on either side.</param>
    static void Write(Utf8JsonWriter json, Bead bead, (int Source, int Target) from, BeadReasons? reasons)
    {
        Write(json, "source", bead.Source, from.Source);
        Write(json, "target", bead.Target, from.Target);
        json.WriteNumber("confidence", Math.Round(bead.Confidence, 4));
        json.WriteBoolean("pinned", bead.IsPinned);
        if (reasons is not { } known)
            return;
        json.WriteStartObject("evidence");
        json.WriteNumber("length", Rounded(known.Length));
        json.WriteNumber("numbers", known.Numbers);
        json.WriteNumber("names", known.Names);
        json.WriteNumber("punctuation", Rounded(known.Punctuation));
        if (known.Lexicon is { } lexicon)
            json.WriteNumber("lexicon", Rounded(lexicon));
        if (known.Structure is { } structure)
            json.WriteNumber("structure", Rounded(structure));
        if (known.Links is { } links)
            json.WriteNumber("links", links);
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, string side, Run run, int from)
    {
        json.WriteStartArray(side);
        for (var i = run.Start; i < run.End; i++)
            json.WriteNumberValue(from + i);
        json.WriteEndArray();
    }

    static ImmutableArray<int> FirstSentences(Article article)
    {
        var firsts = ImmutableArray.CreateBuilder<int>(article.Blocks.Length + 1);
        firsts.Add(0);
        foreach (var block in article.Blocks)
            firsts.Add(firsts[^1] + block.Sentences.Length);
        return firsts.MoveToImmutable();
    }

    /// <summary>Two digits say enough, and are the same on every machine.</summary>
    static double Rounded(double evidence) => Math.Round(evidence, 2) + 0.0;   // and no -0

    static string KindOf(BlockKind kind) => kind switch
    {
        BlockKind.Heading => "heading",
        BlockKind.Paragraph => "paragraph",
        BlockKind.Quote => "quote",
        BlockKind.ListItem => "listItem",
        BlockKind.Code => "code",
        BlockKind.Table => "table",
        BlockKind.Figure => "figure",
        BlockKind.Footnote => "footnote",
        BlockKind.Rule => "rule",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind of block that the schema does not know."),
    };
}
