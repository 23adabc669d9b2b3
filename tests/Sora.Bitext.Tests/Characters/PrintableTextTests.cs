using System.Xml;
using FsCheck.Xunit;
using Sora.Bitext.Characters;
using Xunit;

namespace Sora.Bitext.Tests.Characters;

public static class PrintableTextTests
{
    [Theory]
    [InlineData("雨 rain\t\r\n\u00A0\u2028😀", "雨 rain\t\r\n\u00A0\u2028😀")]
    [InlineData("\0a\u0008\u000B\u000C\u001F", "\uFFFDa\uFFFD\uFFFD\uFFFD\uFFFD")]
    [InlineData("\uFDD0\uFFFE\uFFFF", "\uFFFD\uFFFD\uFFFD")]
    [InlineData("~\u007F\u0080\u009F\u00A0\uFDCF\uFDEF\uFDF0", "~\uFFFD\uFFFD\uFFFD\u00A0\uFDCF\uFFFD\uFDF0")]
    public static void What_no_page_can_hold_is_replaced(string text, string shown) => Assert.Equal(shown, PrintableText.Of(text));

    [Property]
    public static void What_is_left_is_a_character_of_XML_and_all_else_stays(char[] characters)
    {
        var shown = PrintableText.Of(new(characters));

        Assert.Equal(characters.Length, shown.Length);
        Assert.True(PrintableText.IsWhole(shown));
        for (var i = 0; i < characters.Length; i++)
        {
            Assert.True(shown[i] == characters[i] || shown[i] == '\uFFFD');
            Assert.True(XmlConvert.IsXmlChar(shown[i]) || char.IsSurrogate(shown[i]));
        }
    }
}
