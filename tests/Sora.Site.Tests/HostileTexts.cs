using System.Text;
using Xunit;

namespace Sora.Site.Tests;

/// <summary>Texts that a format could take for its own: each has to come back as the text that it is, from whatever it was put into.</summary>
static class HostileTexts
{
    /// <summary>Characters that HTML, Markdown, BibTeX, JSON, XML, a header file or an address could take for their own.</summary>
    public static TheoryData<string> All =>
    [
        """He said "no" & 'yes' <b>loudly</b> at 100% of \$5 #1 under_score.""",
        "*stars* _lines_ `ticks` [brackets](x) ![image] ~tilde~ ^caret^ | pipe.",
        "# no heading, though it begins like one, and {braces} end it.",
        "1. no list, but a sentence that begins with a number.",
        "- no list item, but a sentence after a dash.",
        "+ nor this, though it begins with a plus.",
        "</script><script>alert(1)</script> is only text here.",
        "A back\\slash, a \\textbf{macro}, and an &amp; that was written so.",
        "https://example.com/a_b?c=d&e=f#g is an address in a text.",
        "Write to www.example.com/a_b, mailto:a_b@example.com or tel:+1_2.",
        "Emoji 🌧️ and a rare Hanzi 𠮷 stay whole, ]]> and --> too.",
        "=== no underline, > no quotation, : no definition.",
        "\" onload=\"alert(1) and ' onload='alert(2) and `onload=alert(3)` are attributes nowhere.",
        "<!--<script>, </title>, </textarea></style> and <![CDATA[ open and end nothing.",
        "-- Two dashes -- and --!> <!- -> with -- no comment in them.",
        "Right \u202Eto left\u202C, \u2067apart\u2069, with marks\u200F and \u05D0\u05D1\u05D2 among letters.",
        "A no\u00A0break space, an em\u2003space, a soft\u00ADhyphen, nothing\u200Bat all, and one family \U0001F468\u200D\U0001F469\u200D\U0001F467.",
        $"A word that is {new string('w', 120)} letters and more.",
        "A smile :-} and a \\} close nothing, {{{{ opens nothing, @comment{x, title = \"no\"}, ``quotes'' -- as TeX has them --- ask ?` and !`.",
        "/* X-Hostile: yes, \"}],\"hostile\":[{\" and &lt;/script&gt; are no header, no key and no tag.",
    ];

    /// <summary>As Markdown that says this text and nothing else.</summary>
    public static string InMarkdown(string text)
    {
        var markdown = new StringBuilder();
        foreach (var character in text)
            _ = char.IsAscii(character) && (char.IsPunctuation(character) || char.IsSymbol(character)) ? markdown.Append('\\').Append(character) : markdown.Append(character);
        return markdown.ToString();
    }

    /// <summary>Front matter that says it wherever a publisher can write a text.</summary>
    /// <param name="yaml">The text as YAML.</param>
    /// <param name="more">Other lines.</param>
    public static string Facts(string yaml, string more) =>
        $"---\ntitle: {yaml}\nauthor: {yaml}\ntranslator: {yaml}\ndescription: {yaml}\nlicence: {yaml}\nsource: {yaml}\ntags: [{yaml}]\n{more}---\n\n";
}
