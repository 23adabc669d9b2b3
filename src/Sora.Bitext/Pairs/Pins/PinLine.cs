namespace Sora.Bitext.Pairs.Pins;

/// <summary>A line of a file of corrections, as written: a pair, a place, a sentence of the pair or place above it, a remark, or what nobody understands.</summary>
public sealed record PinLine
{
    internal PinLine(string text, Pin? pin = null, PinName? place = null, bool isSentence = false) =>
        (Text, Pin, Place, IsSentence) = (text, pin, place, isSentence);

    /// <summary>With its line end, if it has one.</summary>
    public string Text { get; }

    /// <summary>Null for a remark, an empty line, a place, and what is not understood.</summary>
    public Pin? Pin { get; }

    /// <summary>Names the pair that a block is in, however the aligner finds it, for the sentences that follow.</summary>
    public PinName? Place { get; }

    /// <summary>The pin is about sentences: it is indented.</summary>
    public bool IsSentence { get; }

    public static PinLine Blocks(Pin pin) => new($"{pin}\n", pin);

    public static PinLine Sentences(Pin pin) => new($"  {pin}\n", pin, isSentence: true);

    public static PinLine Inside(PinName place) => new($"[{place}]\n", place: place);

    public static PinLine Remark(string text) => new($"# {text.ReplaceLineEndings(" ")}\n");
}
