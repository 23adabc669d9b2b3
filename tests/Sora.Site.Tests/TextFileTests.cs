using System.Text;
using Sora.Bitext;
using Sora.Site.Input;
using Xunit;

namespace Sora.Site.Tests;

/// <summary>Texts come in whatever encoding somebody's editor, browser or word processor saved them in.</summary>
public sealed class TextFileTests : IDisposable
{
    const string Simplified = "昨天夜里下了一场大雨，我们在家里听雨，一直听到天亮。后来雨停了，孩子们都跑到街上去玩水，大人们说：这样的雨好几年没有下过了。";
    const string Traditional = "昨天夜裡下了一場大雨，我們在家裡聽雨，一直聽到天亮。後來雨停了，孩子們都跑到街上去玩水，大人們說：這樣的雨好幾年沒有下過了。";
    const string English = "Last night it rained hard, and we sat at home and listened until dawn.\n";

    readonly TemporaryFolder _folder = new();

    static TextFileTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("GB18030", Simplified, "GB18030"), InlineData("GB18030", "雨声", "GB18030"), InlineData("GB18030", "空: sky\n河流: river\n春天: spring\n月亮: moon\n雨伞: umbrella\n海洋: ocean\n", "GB18030"), InlineData("gb2312", Simplified, "GB18030")]
    [InlineData("Big5", Traditional, "Big5")]
    [InlineData("utf-16LE", English, "UTF-16"), InlineData("utf-16BE", English, "UTF-16"), InlineData("utf-16LE", Simplified + "\n\n" + Simplified + "\n\n- " + English, "UTF-16")]
    public void Is_read_in_the_encoding_that_it_was_saved_in(string encoding, string text, string told)
    {
        var (read, finding) = Read(Encoding.GetEncoding(encoding).GetBytes(text));

        Assert.Equal(text, read);
        Assert.Equal("S111", finding!.Code);
        Assert.Contains(told, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<meta charset=gb2312>", "gb2312", "雨"), InlineData("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=big5\">", "big5", "雨")]
    [InlineData("<META CHARSET='windows-1252'>", "windows-1252", "It’s naïve"), InlineData("<meta charset=\"iso-8859-1\"/>", "iso-8859-1", "café"), InlineData("<meta charset=shift_jis>", "shift_jis", "雨の音")]
    public void A_saved_page_is_read_in_the_encoding_that_it_declares(string declared, string encoding, string text)
    {
        var page = $"<html><head>{declared}<style>{new string('a', 900)}</style></head><body><p>{text}</p></body></html>";

        Assert.Equal(page, Read(Encoding.GetEncoding(encoding).GetBytes(page)).Text);
    }

    [Theory, InlineData("windows-1252", "Un café très frais, à Paris, près de l’église. "), InlineData("windows-1251", "Вчера ночью шёл сильный дождь. "), InlineData("shift_jis", "昨日の夜は雨が降っていた。"), InlineData("windows-1252", "It rained last night, and nobody was in the street. ©Macmillan 1998. ")]
    public void What_nobody_can_know_is_refused_and_not_guessed(string encoding, string text)
    {
        var (read, finding) = Read(Encoding.GetEncoding(encoding).GetBytes(string.Concat(Enumerable.Repeat(text, 5))));

        Assert.Null(read);
        Assert.Equal("S110", finding!.Code);
    }

    [Theory]
    [InlineData("one\rtwo\r", "one\ntwo\n"), InlineData("one\r\ntwo\r", "one\r\ntwo\r"), InlineData("one\vtwo\fthree", "one\ntwo\nthree"), InlineData("---\rtitle: 雨\r---\rone\vtwo", "---\ntitle: 雨\n---\none\ntwo")]
    public void A_line_ends_where_its_program_meant_it_to(string text, string read) => Assert.Equal((read, null), Read(Encoding.UTF8.GetBytes(text)));

    public void Dispose() => _folder.Dispose();

    (string? Text, Diagnostic? Finding) Read(byte[] bytes)
    {
        var path = Path.Combine(_folder.Path, "text");
        File.WriteAllBytes(path, bytes);
        return TextFile.Read(path, "text");
    }
}
