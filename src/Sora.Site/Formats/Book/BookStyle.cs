namespace Sora.Site.Formats.Book;

/// <summary>The book's sheet: the site's hand, as far as a reading system leaves it a say.</summary>
static class BookStyle
{
    public const string Css =
        """
        body { line-height: 1.6; margin: 0 4% }
        :lang(zh), :lang(ja) { font-family: "Source Han Serif SC", "Noto Serif CJK SC", "Songti SC", SimSun, serif; line-height: 1.8 }
        :lang(en) { font-family: "Source Serif 4", "Iowan Old Style", Charter, Georgia, serif }
        p { margin: 0 0 .35em; text-indent: 0 }
        h1, h2, h3, h4, h5, h6 { font-weight: normal; line-height: 1.4; margin: 1.8em 0 .9em; page-break-after: avoid; break-after: avoid }
        h1 { font-size: 1.6em }
        h2 { font-size: 1.25em }
        h3, h4, h5, h6 { font-size: 1.1em }
        h1 > span, h2 > span, h3 > span, h4 > span, h5 > span, h6 > span { display: block }
        h1 > .target, h2 > .target { font-size: .8em }
        .pair { margin: 0 0 1.1em }
        .gap, .facts { font-size: .85em; opacity: .7 }
        .more { list-style: none }
        blockquote { margin: 0 0 1.1em; padding: 0 0 0 1em; border-left: 1px solid }
        pre { white-space: pre-wrap; font-size: .8em }
        table { border-collapse: collapse; font-size: .85em; margin: 0 0 .6em }
        th, td { border-bottom: 1px solid; padding: .2em .5em; text-align: left; vertical-align: top }
        figure { margin: 0 0 .6em }
        img { max-width: 100% }
        .noteref { font-size: .7em; vertical-align: super; line-height: 0 }
        .notes, .imprint { border-top: 1px solid; margin-top: 2em; padding-top: 1em; font-size: .9em }

        """;
}
