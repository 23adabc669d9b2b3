namespace Sora.Bitext.Blocks;

/// <summary>How a sentence goes on behind a quotation that ended with a stop.</summary>
static class Speech
{
    /// <summary>Within how many characters the speaker of a Chinese speech is named.</summary>
    const int Reach = 16;

    const string Verbs = "说說道问問答喊叫讲講骂罵嚷吼想写寫";
    const string Aspects = "着著了完";

    /// <summary>Words that only lean on what stands before them, in Chinese and in Japanese.</summary>
    static readonly string[] Particles =
    [
        "的", "之", "便", "就", "时，", "時，", "后，", "後，", "时,", "時,", "后,", "後,", "と", "って", "を", "の",
    ];

    /// <summary>Words of which a particle is only the first character: 就在这时, ところが.</summary>
    static readonly string[] NoParticles =
    [
        "的确", "的確", "之后", "之後", "之前", "就在", "就这", "就這", "就是", "就连", "就連", "就算", "ところ", "とにかく", "ともかく", "ともあれ",
        "とはいえ", "とても", "とうとう", "とりあえず", "とたん", "とある", "とんでも", "のち", "のんびり",
        "便利", "便宜", "便衣", "便当", "便當", "的士", "就业", "就業", "就医", "就醫", "就读", "就讀", "就职", "就職", "就寝", "就寢",
    ];

    /// <summary>Words that carry a sentence on only if it began before the quotation.</summary>
    static readonly string[] Sequels = ["并", "並", "然后", "然後", "随后", "隨後", "接着", "接著", "之后", "之後", "之前"];

    static readonly string[] EnglishVerbs =
    [
        "said", "says", "asked", "asks", "cried", "replied", "answered", "shouted", "wondered", "exclaimed", "added",
        "whispered", "wrote", "repeated", "demanded", "murmured", "muttered",
    ];

    /// <summary>The clause names the speaker of the quotation before it: 他笑着说。 But not of the next: 他道：“…”</summary>
    public static bool IsAttribution(ReadOnlySpan<char> clause)
    {
        for (var at = 1; at < Math.Min(clause.Length, Reach); at++)
        {
            var c = clause[at];
            if (c is '：' or ':')
                return false;
            if (!char.IsPunctuation(c) && !Aspects.Contains(c, StringComparison.Ordinal))
                continue;
            var isVerb = Verbs.Contains(clause[at - 1], StringComparison.Ordinal) && clause[..at] is not [.., '知', '道'];
            if (isVerb || char.IsPunctuation(c))
                return isVerb;
        }

        return false;
    }

    /// <summary>The clause cannot begin a sentence: “救命啊！”的呼喊声, 「本当ですか？」と彼女は聞いた。</summary>
    public static bool LeansOn(ReadOnlySpan<char> clause) => StartsWithAny(clause, Particles) && !StartsWithAny(clause, NoParticles);

    /// <summary>The clause goes on with a sentence that began before the quotation: 他说：“我走了。”然后走了。</summary>
    public static bool Continues(ReadOnlySpan<char> clause) => LeansOn(clause) || StartsWithAny(clause, Sequels);

    /// <summary>A name and a verb of saying, capitalised only because it is a name: “Really?” John Smith asked.</summary>
    public static bool IsEnglishAttribution(ReadOnlySpan<char> clause)
    {
        var first = Word(clause);
        if (SentenceOpeners.Contains(first) && first is not "I")
            return false;
        for (var words = 0; words < 2; words++)
        {
            clause = clause[Word(clause).Length..];
            if (clause is not [' ', ..])
                return false;
            clause = clause[1..];
            if (EnglishVerbs.AsSpan().Contains(Word(clause).ToString()))
                return true;
        }

        return false;
    }

    static bool StartsWithAny(ReadOnlySpan<char> clause, string[] words)
    {
        foreach (var word in words)
        {
            if (clause.StartsWith(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    static ReadOnlySpan<char> Word(ReadOnlySpan<char> text) => SentenceOpeners.FirstWord(text);
}
