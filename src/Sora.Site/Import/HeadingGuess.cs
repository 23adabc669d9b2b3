namespace Sora.Site.Import;

/// <summary>Finds headings that nothing marks: short lines without a final stop between longer paragraphs.</summary>
static class HeadingGuess
{
    /// <summary>In columns: a line and a half of print.</summary>
    const int Longest = 100;

    /// <summary>A question may also be a paragraph; as a heading its neighbours are this much longer.</summary>
    const int QuestionRatio = 2;

    /// <summary>Of an English question's longer words, those with a capital, if it is a heading.</summary>
    const double TitleCase = 0.7;

    const int LongerWord = 4;

    public static bool Is(PageBlock? before, PageBlock block, PageBlock? after)
    {
        if (after is null || !LooksLikeOne(block) || !IsText(after, Line.Width(block.Text)))
            return false;
        if (before is not null && before.IsPlain && (Line.Introduces(before.Text) || Line.GoesOn(before.Text) || LooksLikeOne(before) && !Line.EndsAsQuestion(before.Text)))
            return false;
        return !Line.EndsAsQuestion(block.Text) || IsHeadingQuestion(before, block.Text, after);
    }

    static bool LooksLikeOne(PageBlock block) =>
        block.IsPlain
        && block.IsOneLine
        && Line.Width(block.Text) <= Longest
        && block.Text.Count(char.IsLetter) >= 2
        && (char.IsLetterOrDigit(block.Text[0]) || block.Text[0] is '「' or '『' or '“' or '《' or '(' or '（')
        && (!Line.EndsSentence(block.Text) || Line.EndsAsQuestion(block.Text))
        && !Line.Introduces(block.Text)
        && !Line.GoesOn(block.Text)
        && !QuotationGuess.IsQuoted(block.Text)
        && Byline.TryRead(block.Text) is null;

    static bool IsText(PageBlock block, int width) =>
        !block.IsPlain || ((Line.EndsSentence(block.Text) || Line.Introduces(block.Text) || Line.Width(block.Text) > Longest) && Line.Width(block.Text) > width);

    static bool IsHeadingQuestion(PageBlock? before, string question, PageBlock after)
    {
        var least = QuestionRatio * Line.Width(question);
        return Line.Width(after.Text) >= least && (before is null || Line.Width(before.Text) >= least) && IsTitleCase(question);
    }

    /// <summary>True where there are no words that could have a capital.</summary>
    static bool IsTitleCase(string text)
    {
        var (words, capitals) = (0, 0);
        foreach (var range in text.AsSpan().Split(' '))
        {
            var word = text.AsSpan()[range];
            if (word.Length < LongerWord || !char.IsAsciiLetter(word[0]))
                continue;
            words++;
            capitals += char.IsAsciiLetterUpper(word[0]) ? 1 : 0;
        }
        return capitals >= words * TitleCase;
    }
}
