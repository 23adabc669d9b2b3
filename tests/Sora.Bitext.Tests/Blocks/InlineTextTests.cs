using System.Collections.Immutable;
using FsCheck.Xunit;
using Sora.Bitext.Blocks;
using Xunit;

namespace Sora.Bitext.Tests.Blocks;

public static class InlineTextTests
{
    /// <summary>In a script, `[` opens an element, `]` closes it, `*` inserts a note, `/` breaks the line, and the rest is text.</summary>
    [Theory]
    [InlineData("en", "It rained. We went home.", "|It rained.| |We went home.|")]
    [InlineData("en", " [It rained. We went] home. ", " |<em>It rained.</em>| |<em>We went</em> home.| ")]
    [InlineData("en", "[It rained. ]We went.", "|<em>It rained.</em>| |We went.|")]
    [InlineData("en", "It rained.[ We went.]", "|It rained.| |<em>We went.</em>|")]
    [InlineData("en", "It rained.* We *went.*", "|It rained.<sup>1</sup>| |We <sup>1</sup>went.<sup>1</sup>|")]
    [InlineData("en", "It rained.[*] We went.", "|It rained.<em><sup>1</sup></em>| |We went.|")]
    [InlineData("en", "It rained. []We went.", "|It rained.| |<em></em>We went.|")]
    [InlineData("en", "[[It rained. We] went. It] rained.", "|<em><em>It rained.</em></em>| |<em><em>We</em> went.</em>| |<em>It</em> rained.|")]
    [InlineData("en", "[It rained. [ ]We went.]", "|<em>It rained.</em>|  |<em>We went.</em>|")]
    [InlineData("en", "[Never closed. At all", "|<em>Never closed.</em>| |<em>At all</em>|")]
    [InlineData("en", "One & two < three. [Four > 3.]", "|One &amp; two &lt; three.| |<em>Four &gt; 3.</em>|")]
    [InlineData("en", "Line one\nline two. Line\nthree.", "|Line one\nline two.| |Line\nthree.|")]
    [InlineData("en", "*", "<sup>1</sup>")]
    [InlineData("en", "", "")]
    [InlineData("zh", "[下雨了。]我们[回家]。*没有人说话。", "|<em>下雨了。</em>||我们<em>回家</em>。<sup>1</sup>||没有人说话。|")]
    [InlineData("zh", "下雨[了。\n我]们回\n家。\nGo\n回家。", "|下雨<em>了。</em>||<em>我</em>们回家。|\n|Go\n回家。|")]
    [InlineData("zh", "下雨了/没有人/在外面。", "|下雨了<br>\n没有人<br>\n在外面。|")]
    [InlineData("en", "The mark \uFDD0 is ours.", "|The mark \uFFFD is ours.|")]
    public static void Markup_is_closed_and_reopened_where_a_sentence_ends(string tag, string script, string expected)
    {
        var (sentences, frame) = Read(script).Slice(Language.TryParse(tag)!);
        Assert.Equal(sentences.Length + 1, frame.Length);
        Assert.Equal(expected, frame[0] + string.Concat(sentences.Zip(frame[1..], (sentence, after) => $"|{sentence.Html}|{after}")));
    }

    [Fact]
    public static void A_sentence_without_markup_is_one_string()
    {
        var (sentences, _) = Read("It rained. [We] went. He & she.").Slice(Language.English);
        Assert.Same(sentences[0].Text, sentences[0].Html);
        Assert.Equal("We went.", sentences[1].Text);
        Assert.Equal("<em>We</em> went.", sentences[1].Html);
        Assert.Equal("He & she.", sentences[2].Text);
    }

    [Fact]
    public static void No_sentence_ends_inside_code()
    {
        var text = new InlineText();
        text.Append("Write ");
        text.Open("<code>", "</code>");
        text.Append("Go. Stop. Go.");
        text.Close();
        text.Append(" here. Then stop.");
        Assert.Equal(["Write Go. Stop. Go. here.", "Then stop."], text.Slice(Language.English).Sentences.Select(sentence => sentence.Text));
    }

    [Theory]
    [InlineData("en", "It rained.", "1", " We left.", 2)]
    [InlineData("en", "It rained.", "2, 3", " We left.", 2)]
    [InlineData("zh", "下雨了。", "1", "我们走了。", 2)]
    [InlineData("en", "It is 10", "3.5", " Watts.", 1)]
    [InlineData("en", "See no.", "a", " Watts.", 1)]
    public static void A_raised_number_stays_with_the_sentence_before_it(string tag, string before, string raised, string after, int count)
    {
        var text = new InlineText();
        text.Append(before);
        text.Open("<sup>", "</sup>");
        text.Append(raised);
        text.Close();
        text.Append(after);
        var (sentences, _) = text.Slice(Language.TryParse(tag)!);
        Assert.Equal(count, sentences.Length);
        Assert.StartsWith($"{before}<sup>{raised}</sup>", sentences[0].Html, StringComparison.Ordinal);
        Assert.StartsWith(before + raised, sentences[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData(" \u3000\n", true)]
    [InlineData("[ ]", true)]
    [InlineData("*", false)]
    [InlineData("a", false)]
    public static void Only_characters_and_inserts_count_as_content(string script, bool isEmpty) =>
        Assert.Equal(isEmpty, Read(script).IsEmpty);

    [Property(MaxTest = 500)]
    public static void No_character_is_lost_and_every_sentence_is_well_formed(byte[] bytes, bool chinese)
    {
        var script = Balanced(string.Concat(bytes.Select(piece => Pieces[piece % Pieces.Length])));
        var language = chinese ? Language.Chinese : Language.English;
        var (sentences, frame) = Read(script).Slice(language);
        var plain = string.Concat(script.Where(c => !"[]*".Contains(c, StringComparison.Ordinal)));
        if (!sentences.IsEmpty)
        {
            var joined = frame[0] + string.Concat(sentences.Zip(frame[1..], (sentence, after) => sentence.Text + after));
            Assert.Equal(chinese ? WithoutLayout(plain) : plain, joined);
            Assert.All(frame, white => Assert.True(string.IsNullOrWhiteSpace(white)));
        }

        Assert.Equal(script.Count(c => c == '*'), string.Concat(sentences.Select(s => s.Html)).Split("<sup>").Length - 1 + frame[0].Split("<sup>").Length - 1);
        Assert.All(sentences, sentence => Assert.Equal(InlineText.Escape(sentence.Text), WithoutTags(sentence.Html)));
    }

    [Fact]
    public static void Thousands_of_nested_marks_are_written_in_linear_time()
    {
        var (sentences, _) = Read(string.Concat(Enumerable.Repeat("[Go. ", 1 << 12)) + string.Concat(Enumerable.Repeat("[]*Go. ", 1 << 14))).Slice(Language.English);
        Assert.Equal((1 << 12) + (1 << 14), sentences.Length);
    }

    [Fact]
    public static void A_title_stands_in_the_first_sentence_of_its_element()
    {
        var text = new InlineText();
        text.Open("<a href=\"/rain/\" title=\"What it &quot;said&quot;\">", "</a>");
        text.Append("It rained. We went home. Nobody spoke.");
        text.Close();
        Assert.Equal(
            ["<a href=\"/rain/\" title=\"What it &quot;said&quot;\">It rained.</a>", "<a href=\"/rain/\">We went home.</a>", "<a href=\"/rain/\">Nobody spoke.</a>"],
            text.Slice(Language.English).Sentences.Select(sentence => sentence.Html));
    }

    [Fact]
    public static void An_address_as_long_as_the_text_is_not_in_each_of_its_sentences()
    {
        const int Sentences = 20_000;
        var text = new InlineText();
        text.Open($"<a href=\"/{new string('u', 50_000)}\">", "</a>");
        text.Append(string.Concat(Enumerable.Repeat("Go. ", Sentences)));
        text.Close();
        var (sentences, _) = text.Slice(Language.English);
        Assert.Equal(Sentences, sentences.Length);
        Assert.All(sentences[1..3], sentence => Assert.EndsWith("u\">Go.</a>", sentence.Html, StringComparison.Ordinal));
        Assert.Equal("Go.", sentences[^1].Html);
        Assert.InRange(sentences.Sum(sentence => (long)sentence.Html.Length), 0, 4_000_000);
    }

    static readonly ImmutableArray<string> Pieces = ["[", "]", "*", "下", "雨", "。", "“", "”", "\n", " ", "Go", ".", "! ", "<", "&"];

    static InlineText Read(string script)
    {
        var text = new InlineText();
        foreach (var c in script)
        {
            switch (c)
            {
                case '[':
                    text.Open("<em>", "</em>");
                    break;
                case ']':
                    text.Close();
                    break;
                case '*':
                    text.Insert("<sup>1</sup>");
                    break;
                case '/':
                    text.Insert("<br>");
                    text.Append("\n");
                    break;
                default:
                    text.Append([c]);
                    break;
            }
        }

        return text;
    }

    static string Balanced(string script)
    {
        var depth = 0;
        return string.Concat(script.Where(c => (depth += c == '[' ? 1 : c == ']' ? -1 : 0) >= 0 || (depth = 0) > 0));
    }

    static string WithoutLayout(string plain) =>
        string.Concat(plain.Where((c, i) => c != '\n' || i == 0 || i == plain.Length - 1 || !IsWide(plain[i - 1]) || !IsWide(plain[i + 1])));

    static bool IsWide(char c) => "下雨。“”".Contains(c, StringComparison.Ordinal);

    static string WithoutTags(string html)
    {
        var open = 0;
        var text = html.Split('<').Select((piece, i) =>
        {
            if (i == 0)
                return piece;
            open += piece[0] == '/' ? -1 : 1;
            Assert.True(open >= 0);
            var end = piece.IndexOf('>', StringComparison.Ordinal);
            return piece.StartsWith("sup>", StringComparison.Ordinal) ? "" : piece[(end + 1)..];
        });
        var joined = string.Concat(text);
        Assert.Equal(0, open);
        return joined;
    }
}
